use std::collections::HashMap;

fn lru_cache_ops(capacity: i64, operations: Vec<String>) -> Vec<String> {
    let mut cache: HashMap<String, (String, i32, usize)> = HashMap::new();
    let mut out = Vec::new();
    for (now, op) in operations.iter().enumerate() {
        let w: Vec<&str> = op.split(' ').collect();
        let k = w[1].to_string();
        if w[0] == "put" {
            if let Some(e) = cache.get_mut(&k) {
                e.0 = w[2].to_string();
                e.2 = now;
                out.push("ok".to_string());
                continue;
            }
            if cache.len() as i64 >= capacity {
                let victim =
                    cache.iter().filter(|(_, e)| e.1 == 0).min_by_key(|(_, e)| e.2).map(|(k, _)| k.clone()).unwrap();
                cache.remove(&victim);
                out.push(format!("evicted {}", victim));
            } else {
                out.push("ok".to_string());
            }
            cache.insert(k, (w[2].to_string(), 0, now));
            continue;
        }
        let answer = match cache.get_mut(&k) {
            None => "-".to_string(),
            Some(e) => match w[0] {
                "get" => {
                    e.2 = now;
                    e.0.clone()
                }
                "pin" => {
                    e.1 += 1;
                    "ok".to_string()
                }
                "unpin" if e.1 == 0 => "-".to_string(),
                "unpin" => {
                    e.1 -= 1;
                    if e.1 == 0 {
                        e.2 = now;
                    }
                    "ok".to_string()
                }
                _ if e.1 > 0 => "pinned".to_string(),
                _ => {
                    cache.remove(&k);
                    "ok".to_string()
                }
            },
        };
        out.push(answer);
    }
    out
}
