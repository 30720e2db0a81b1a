use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};

fn install_order(packages: Vec<Vec<String>>, installed: Vec<String>, wanted: Vec<String>) -> Vec<String> {
    let catalogue: HashMap<&str, &[String]> =
        packages.iter().map(|package| (package[0].as_str(), &package[1..])).collect();
    let present: HashSet<&str> = installed.iter().map(String::as_str).collect();

    let mut required: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut missing = BTreeSet::new();
    let mut open: Vec<&str> = wanted.iter().map(String::as_str).collect();
    while let Some(name) = open.pop() {
        if present.contains(name) || required.contains_key(name) {
            continue;
        }
        let Some(needs) = catalogue.get(name) else {
            missing.insert(name);
            continue;
        };
        let needs: BTreeSet<&str> = needs.iter().map(String::as_str).filter(|need| !present.contains(need)).collect();
        open.extend(&needs);
        required.insert(name, needs);
    }
    if let Some(name) = missing.first() {
        return vec![format!("missing: {name}")];
    }

    let mut needed_by: HashMap<&str, Vec<&str>> = HashMap::new();
    for (&name, needs) in &required {
        for &need in needs {
            needed_by.entry(need).or_default().push(name);
        }
    }
    let mut lacking: HashMap<&str, usize> = required.iter().map(|(&name, needs)| (name, needs.len())).collect();
    let mut ready: BinaryHeap<Reverse<&str>> =
        required.iter().filter(|(_, needs)| needs.is_empty()).map(|(&name, _)| Reverse(name)).collect();
    let mut order = Vec::new();
    while let Some(Reverse(name)) = ready.pop() {
        order.push(name.to_string());
        lacking.remove(name);
        for &other in needed_by.get(name).into_iter().flatten() {
            let count = lacking.get_mut(other).expect("what needs it was not ready before");
            *count -= 1;
            if *count == 0 {
                ready.push(Reverse(other));
            }
        }
    }
    if lacking.is_empty() {
        return order;
    }
    required.retain(|name, _| lacking.contains_key(name));
    vec![format!("cycle: {}", cycle(&required).join(" > "))]
}

fn cycle<'a>(left: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> Vec<&'a str> {
    let mut path = Vec::new();
    let mut places = HashMap::new();
    let mut name = *left.keys().next().expect("something is left");
    while !places.contains_key(name) {
        places.insert(name, path.len());
        path.push(name);
        name = *left[name].iter().find(|need| left.contains_key(*need)).expect("what is left needs what is left");
    }
    path.split_off(places[name])
}
