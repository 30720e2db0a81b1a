use std::collections::HashMap;

struct Change {
    before: usize,
    key: String,
    value: Option<String>,
}

fn find<'a>(changes: &'a [Change], mut at: usize, key: &str) -> Option<&'a str> {
    while at > 0 {
        if changes[at].key == key {
            return changes[at].value.as_deref();
        }
        at = changes[at].before;
    }
    None
}

fn run_store(operations: Vec<String>) -> Vec<String> {
    let mut changes = vec![Change { before: 0, key: String::new(), value: None }];
    let mut sizes = vec![0];
    let mut here = 0;
    let mut taken = 0;
    let mut snapshots: HashMap<usize, usize> = HashMap::new();
    let mut open = vec![];
    let mut lines = vec![];
    for operation in &operations {
        let words: Vec<&str> = operation.split(' ').collect();
        match words[0] {
            "set" | "delete" => {
                let had = find(&changes, here, words[1]).is_some() as usize;
                let value = words.get(2).map(|v| v.to_string());
                sizes.push(sizes[here] - had + value.is_some() as usize);
                changes.push(Change { before: here, key: words[1].to_string(), value });
                here = changes.len() - 1;
            }
            "get" => lines.push(find(&changes, here, words[1]).unwrap_or("-").to_string()),
            "count" => lines.push(sizes[here].to_string()),
            "begin" => open.push((here, taken)),
            "commit" | "rollback" => match open.pop() {
                None => lines.push("error".to_string()),
                Some((before, count)) if words[0] == "rollback" => {
                    here = before;
                    snapshots.retain(|&n, _| n <= count);
                }
                _ => {}
            },
            "snapshot" => {
                taken += 1;
                snapshots.insert(taken, here);
                lines.push(taken.to_string());
            }
            _ => match snapshots.get(&words[words.len() - 1].parse().unwrap()) {
                None => lines.push("error".to_string()),
                Some(&state) if words[0] == "read" => {
                    lines.push(find(&changes, state, words[1]).unwrap_or("-").to_string());
                }
                Some(&state) => here = state,
            },
        }
    }
    lines
}
