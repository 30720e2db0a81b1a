fn seed_servers(cost: Vec<i64>, copies: Vec<Vec<i64>>, stocked: Vec<i64>) -> Vec<i64> {
    let n = cost.len();
    if n > 1000 {
        return vec![];
    }
    let mut r = vec![vec![false; n]; n];
    for i in 0..n {
        r[i][i] = true;
    }
    for c in &copies {
        r[c[0] as usize][c[1] as usize] = true;
    }
    for k in 0..n {
        for i in 0..n {
            if r[i][k] {
                for j in 0..n {
                    r[i][j] = r[i][j] || r[k][j];
                }
            }
        }
    }
    let (mut sources, mut sinks, mut groups) = (0, 0, 0);
    let mut seeds = vec![];
    for i in 0..n {
        let group: Vec<usize> = (0..n).filter(|&j| r[i][j] && r[j][i]).collect();
        if group[0] != i {
            continue;
        }
        groups += 1;
        if (0..n).all(|j| !r[i][j] || r[j][i]) {
            sinks += 1;
        }
        if (0..n).all(|j| !r[j][i] || r[i][j]) && !stocked.iter().any(|&s| group.contains(&(s as usize))) {
            sources += 1;
            seeds.push(*group.iter().min_by_key(|&&j| cost[j]).unwrap());
        }
    }
    seeds.sort();
    let gap = if groups == 1 { 0 } else { std::cmp::max(sources, sinks) };
    let mut out = vec![gap, seeds.iter().map(|&s| cost[s]).sum()];
    out.extend(seeds.iter().map(|&s| s as i64));
    out
}
