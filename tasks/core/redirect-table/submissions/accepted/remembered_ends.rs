use std::collections::HashMap;

#[derive(Clone, Copy)]
enum End<'a> {
    Loop,
    At { path: &'a str, hops: i64 },
}

const GONE: &str = "";

fn follow_redirects(rules: Vec<Vec<String>>, queries: Vec<String>, max_hops: i64) -> Vec<String> {
    let mut table: HashMap<&str, &str> = HashMap::new();
    for rule in &rules {
        let (from, to) = (plain(&rule[0]), plain(&rule[1]));
        if from == to {
            table.remove(from);
        } else {
            table.insert(from, to);
        }
    }

    let mut ends = HashMap::new();
    queries
        .iter()
        .map(|query| match end_of_walk(plain(query), &table, &mut ends) {
            End::Loop => "loop".to_string(),
            End::At { hops, .. } if hops > max_hops => "too long".to_string(),
            End::At { path: GONE, .. } => "gone".to_string(),
            End::At { path, hops } => format!("{path} {hops}"),
        })
        .collect()
}

fn end_of_walk<'a>(start: &'a str, table: &HashMap<&'a str, &'a str>, ends: &mut HashMap<&'a str, End<'a>>) -> End<'a> {
    let mut walk = Vec::new();
    let mut path = start;
    let mut end = loop {
        if let Some(&known) = ends.get(path) {
            break known;
        }
        let Some(&next) = table.get(path) else {
            break End::At { path, hops: 0 };
        };
        // Whoever comes here again on the same walk is in a loop.
        ends.insert(path, End::Loop);
        walk.push(path);
        path = next;
    };
    for step in walk.into_iter().rev() {
        if let End::At { hops, .. } = &mut end {
            *hops += 1;
        }
        ends.insert(step, end);
    }
    end
}

fn plain(path: &str) -> &str {
    match path.strip_suffix('/') {
        Some(rest) if !rest.is_empty() => rest,
        _ => path,
    }
}
