fn reach(n: usize, adj: &Vec<Vec<(usize, usize)>>, from: usize, without: usize, staff: &Vec<i64>) -> (Vec<bool>, i64) {
    let mut seen = vec![false; n];
    seen[from] = true;
    let mut stack = vec![from];
    let mut sum = 0;
    while let Some(u) = stack.pop() {
        sum += staff[u];
        for &(v, e) in &adj[u] {
            if e != without && !seen[v] {
                seen[v] = true;
                stack.push(v);
            }
        }
    }
    (seen, sum)
}

fn single_links(staff: Vec<i64>, cables: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let n = staff.len();
    let mut adj = vec![vec![]; n];
    for (i, c) in cables.iter().enumerate() {
        adj[c[0] as usize].push((c[1] as usize, i));
        adj[c[1] as usize].push((c[0] as usize, i));
    }
    let mut out: Vec<Vec<i64>> = vec![];
    for (i, c) in cables.iter().enumerate() {
        let (a, b) = (c[0] as usize, c[1] as usize);
        let (seen, x) = reach(n, &adj, a, i, &staff);
        if !seen[b] {
            let (_, y) = reach(n, &adj, b, i, &staff);
            out.push(vec![i as i64, x * y]);
        }
    }
    out.sort_by_key(|x| (-x[1], x[0]));
    out
}
