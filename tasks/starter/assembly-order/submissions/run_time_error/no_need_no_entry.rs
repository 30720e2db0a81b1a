use std::collections::{HashMap, HashSet};

fn assembly_order(parts: Vec<String>, needs: Vec<Vec<String>>) -> Vec<String> {
    let mut earlier: HashMap<String, HashSet<String>> = HashMap::new();
    for need in &needs {
        earlier.entry(need[0].clone()).or_default().insert(need[1].clone());
    }
    let mut order: Vec<String> = Vec::new();
    let mut done: HashSet<String> = HashSet::new();
    loop {
        let before = order.len();
        for part in &parts {
            if !done.contains(part) && earlier[part].is_subset(&done) {
                done.insert(part.clone());
                order.push(part.clone());
            }
        }
        if order.len() == before {
            break;
        }
    }
    if order.len() == parts.len() { order } else { vec![] }
}
