use std::collections::BinaryHeap;

// Best distances from the start and to the goal; the second trip takes one road off the shortest ones.
fn dist(n: usize, adj: &Vec<Vec<(usize, i64)>>, s: usize) -> Vec<i64> {
    let mut d = vec![i64::MAX; n];
    d[s] = 0;
    let mut h = BinaryHeap::new();
    h.push((0i64, s));
    while let Some((k, u)) = h.pop() {
        if -k > d[u] {
            continue;
        }
        for &(v, w) in &adj[u] {
            if d[u] + w < d[v] {
                d[v] = d[u] + w;
                h.push((-d[v], v));
            }
        }
    }
    d
}

fn second_trip(n: i64, roads: Vec<Vec<i64>>, start: i64, goal: i64) -> Option<Vec<i64>> {
    let n = n as usize;
    let mut fwd = vec![vec![]; n];
    let mut back = vec![vec![]; n];
    for r in &roads {
        fwd[r[0] as usize].push((r[1] as usize, r[2]));
        back[r[1] as usize].push((r[0] as usize, r[2]));
    }
    let a = dist(n, &fwd, start as usize);
    let b = dist(n, &back, goal as usize);
    let best = a[goal as usize];
    let mut second = i64::MAX;
    let mut count = 0;
    for r in &roads {
        let (x, y) = (a[r[0] as usize], b[r[1] as usize]);
        if x == i64::MAX || y == i64::MAX {
            continue;
        }
        let t = x + y + r[2];
        if t > best && t < second {
            second = t;
            count = 1;
        } else if t == second {
            count += 1;
        }
    }
    if second == i64::MAX {
        None
    } else {
        Some(vec![second, count])
    }
}
