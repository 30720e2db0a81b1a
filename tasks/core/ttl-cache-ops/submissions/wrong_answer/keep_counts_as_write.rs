use std::collections::HashMap;

fn ttl_cache_ops(capacity: i64, calls: Vec<Vec<i64>>) -> Vec<Option<i64>> {
    let mut cache: HashMap<i64, (i64, i64, usize)> = HashMap::new();
    let mut out = Vec::new();
    for (number, call) in calls.iter().enumerate() {
        let (now, key) = (call[0], call[2]);
        cache.retain(|_, e| e.1 > now);
        let end = |ttl: i64| if ttl == 0 { i64::MAX } else { now + ttl };
        match call[1] {
            0 => out.push(cache.get(&key).map(|e| e.0)),
            1 => {
                let mut victim = None;
                if !cache.contains_key(&key) && cache.len() as i64 >= capacity {
                    victim = cache.iter().min_by_key(|(_, e)| (e.1, e.2)).map(|(k, _)| *k);
                    cache.remove(&victim.unwrap());
                }
                cache.insert(key, (call[3], end(call[4]), number));
                out.push(victim);
            }
            _ => match cache.get_mut(&key) {
                None => out.push(None),
                Some(e) => {
                    e.1 = e.1.max(end(call[3]));
                    e.2 = number;
                    out.push(Some(if e.1 == i64::MAX { -1 } else { e.1 - now }));
                }
            },
        }
    }
    out
}
