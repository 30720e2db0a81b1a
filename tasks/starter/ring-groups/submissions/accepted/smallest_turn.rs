use std::collections::HashMap;

fn ring_groups(codes: Vec<String>) -> Vec<Vec<String>> {
    let mut groups: HashMap<String, Vec<String>> = HashMap::new();
    for code in codes {
        groups.entry(smallest_turn(&code)).or_default().push(code);
    }
    groups.into_values().collect()
}

fn smallest_turn(code: &str) -> String {
    (0..code.len())
        .map(|cut| format!("{}{}", &code[cut..], &code[..cut]))
        .min()
        .unwrap_or_default()
}
