use std::collections::{HashSet, VecDeque};

fn token_hunt(homes: Vec<i64>, red_edges: Vec<Vec<i64>>, blue_edges: Vec<Vec<i64>>) -> Vec<String> {
    let n = homes.len();
    let mut rev = vec![vec![]; 2 * n];
    let mut deg = vec![0usize; 2 * n];
    let mut seen = HashSet::new();
    for (p, edges) in [red_edges, blue_edges].iter().enumerate() {
        for e in edges {
            let (a, b) = (e[0] as usize, e[1] as usize);
            if homes[a] == 0 && seen.insert((p, a, b)) {
                rev[2 * b + 1 - p].push(2 * a + p);
                deg[2 * a + p] += 1;
            }
        }
    }
    let mut left = deg.clone();
    let mut shortest = vec![usize::MAX; 2 * n];
    let mut result: Vec<Option<(usize, usize)>> = vec![None; 2 * n];
    let mut queue = VecDeque::new();
    for s in 0..2 * n {
        if homes[s / 2] > 0 {
            result[s] = Some((homes[s / 2] as usize - 1, 0));
        } else if deg[s] == 0 {
            result[s] = Some((1 - s % 2, 0));
        }
        if result[s].is_some() {
            queue.push_back(s);
        }
    }
    while let Some(s) = queue.pop_front() {
        let (w, d) = result[s].unwrap();
        for &t in &rev[s] {
            left[t] -= 1;
            shortest[t] = shortest[t].min(d + 1);
            if result[t].is_none() && (w == t % 2 || left[t] == 0) {
                result[t] = Some((w, shortest[t]));
                queue.push_back(t);
            }
        }
    }
    (0..n)
        .map(|v| match result[2 * v] {
            None => "-".into(),
            Some((w, d)) => format!("{}{}", ["R", "B"][w], d),
        })
        .collect()
}
