fn reach(g: &Vec<Vec<usize>>, s: usize) -> Vec<bool> {
    let mut seen = vec![false; g.len()];
    seen[s] = true;
    let mut stack = vec![s];
    while let Some(u) = stack.pop() {
        for &v in &g[u] {
            if !seen[v] {
                seen[v] = true;
                stack.push(v);
            }
        }
    }
    seen
}

fn seed_servers(cost: Vec<i64>, copies: Vec<Vec<i64>>, stocked: Vec<i64>) -> Vec<i64> {
    let n = cost.len();
    let mut fwd = vec![vec![]; n];
    let mut back = vec![vec![]; n];
    for c in &copies {
        fwd[c[0] as usize].push(c[1] as usize);
        back[c[1] as usize].push(c[0] as usize);
    }
    let (mut sources, mut sinks, mut groups) = (0, 0, 0);
    let mut seeds: Vec<usize> = vec![];
    for i in 0..n {
        let a = reach(&fwd, i);
        let b = reach(&back, i);
        let group: Vec<usize> = (0..n).filter(|&j| a[j] && b[j]).collect();
        if group[0] != i {
            continue;
        }
        groups += 1;
        if (0..n).all(|j| b[j] || !a[j]) {
            sinks += 1;
        }
        if (0..n).all(|j| a[j] || !b[j]) {
            sources += 1;
            if !stocked.iter().any(|&s| a[s as usize] && b[s as usize]) {
                seeds.push(*group.iter().min_by_key(|&&j| cost[j]).unwrap());
            }
        }
    }
    seeds.sort();
    let gap = if groups == 1 { 0 } else { std::cmp::max(sources, sinks) };
    let mut out = vec![gap, seeds.iter().map(|&s| cost[s]).sum()];
    out.extend(seeds.iter().map(|&s| s as i64));
    out
}
