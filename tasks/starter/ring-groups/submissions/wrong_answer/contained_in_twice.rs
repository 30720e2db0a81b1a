fn ring_groups(codes: Vec<String>) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    for code in codes {
        match groups.iter_mut().find(|g| format!("{}{}", g[0], g[0]).contains(&code)) {
            Some(group) => group.push(code),
            None => groups.push(vec![code]),
        }
    }
    groups
}
