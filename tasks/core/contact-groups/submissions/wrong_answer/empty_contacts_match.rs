use std::collections::{HashMap, HashSet};

fn find(p: &mut Vec<usize>, x: usize) -> usize {
    if p[x] != x {
        let r = find(p, p[x]);
        p[x] = r;
    }
    p[x]
}

fn contact_groups(records: Vec<Vec<String>>, limit: i64) -> Vec<i64> {
    let mut map: HashMap<String, HashSet<usize>> = HashMap::new();
    for (i, r) in records.iter().enumerate() {
        for c in r {
            let key: String = c.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_lowercase()).collect();
            map.entry(key).or_default().insert(i);
        }
    }
    let mut p: Vec<usize> = (0..records.len()).collect();
    for set in map.values() {
        if set.len() as i64 > limit {
            continue;
        }
        let first = *set.iter().next().unwrap();
        for &x in set {
            let (a, b) = (find(&mut p, first), find(&mut p, x));
            p[a.max(b)] = a.min(b);
        }
    }
    (0..records.len()).map(|i| find(&mut p, i) as i64).collect()
}
