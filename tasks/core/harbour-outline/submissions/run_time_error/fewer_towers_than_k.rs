use std::collections::BTreeMap;

fn harbour_outline(towers: Vec<Vec<i64>>, k: i64) -> Vec<Vec<i64>> {
    let mut events: BTreeMap<i64, Vec<(i64, bool)>> = BTreeMap::new();
    for t in &towers {
        events.entry(t[0]).or_default().push((t[2], true));
        events.entry(t[1]).or_default().push((t[2], false));
    }
    let mut standing: Vec<i64> = Vec::new();
    let mut out: Vec<Vec<i64>> = Vec::new();
    let mut level = 0;
    for (x, changes) in events {
        for (height, begins) in changes {
            let at = standing.partition_point(|&h| h < height);
            if begins {
                standing.insert(at, height);
            } else {
                standing.remove(at);
            }
        }
        let now = if standing.is_empty() { 0 } else { standing[standing.len() - k as usize] };
        if now != level {
            out.push(vec![x, now]);
            level = now;
        }
    }
    out
}
