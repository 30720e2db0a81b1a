use std::collections::HashMap;

fn assembly_order(parts: Vec<String>, needs: Vec<Vec<String>>) -> Vec<String> {
    let number: HashMap<&str, usize> = parts.iter().enumerate().map(|(i, part)| (part.as_str(), i)).collect();
    let mut missing = vec![0; parts.len()];
    let mut enables = vec![Vec::new(); parts.len()];
    for need in &needs {
        let (part, earlier) = (number[need[0].as_str()], number[need[1].as_str()]);
        missing[part] += 1;
        enables[earlier].push(part);
    }

    // The parts in the order found; those from `next` on have not yet told whom they enable.
    let mut order: Vec<usize> = (0..parts.len()).filter(|&part| missing[part] == 0).collect();
    let mut next = 0;
    while next < order.len() {
        for &part in &enables[order[next]] {
            missing[part] -= 1;
            if missing[part] == 0 {
                order.push(part);
            }
        }
        next += 1;
    }
    if order.len() < parts.len() {
        return Vec::new();
    }
    order.into_iter().map(|part| parts[part].clone()).collect()
}
