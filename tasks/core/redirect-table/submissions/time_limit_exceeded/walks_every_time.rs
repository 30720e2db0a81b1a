use std::collections::{HashMap, HashSet};

fn norm(p: &str) -> String {
    if p.len() > 1 && p.ends_with('/') {
        p[..p.len() - 1].to_string()
    } else {
        p.to_string()
    }
}

fn follow_redirects(rules: Vec<Vec<String>>, queries: Vec<String>, max_hops: i64) -> Vec<String> {
    let mut table: HashMap<String, String> = HashMap::new();
    for r in &rules {
        let (a, b) = (norm(&r[0]), norm(&r[1]));
        if a == b {
            table.remove(&a);
        } else {
            table.insert(a, b);
        }
    }
    let mut out = vec![];
    for q in &queries {
        let mut p = norm(q);
        let mut seen = HashSet::new();
        let mut hops = 0;
        let mut looped = false;
        while let Some(next) = table.get(&p) {
            if !seen.insert(p.clone()) {
                looped = true;
                break;
            }
            p = next.clone();
            hops += 1;
        }
        out.push(if looped {
            "loop".to_string()
        } else if hops > max_hops {
            "too long".to_string()
        } else if p.is_empty() {
            "gone".to_string()
        } else {
            format!("{} {}", p, hops)
        });
    }
    out
}
