fn go(u: usize, t: usize, amount: i64, cap: &mut Vec<Vec<i64>>, seen: &mut Vec<bool>) -> i64 {
    if u == t {
        return amount;
    }
    seen[u] = true;
    for v in 0..cap.len() {
        if cap[u][v] > 0 && !seen[v] {
            let c = cap[u][v];
            let f = go(v, t, amount.min(c), cap, seen);
            if f > 0 {
                cap[u][v] -= f;
                return f;
            }
        }
    }
    0
}

fn pipe_capacity(supply: Vec<i64>, demand: Vec<i64>, limit: Vec<i64>, pipes: Vec<Vec<i64>>) -> i64 {
    let n = supply.len();
    let (s, t) = (2 * n, 2 * n + 1);
    let mut cap = vec![vec![0; 2 * n + 2]; 2 * n + 2];
    for i in 0..n {
        cap[s][i] = supply[i];
        cap[i][n + i] = limit[i];
        cap[n + i][t] = demand[i];
    }
    for p in &pipes {
        cap[n + p[0] as usize][p[1] as usize] += p[2];
        cap[n + p[1] as usize][p[0] as usize] += p[2];
    }
    let mut total = 0;
    loop {
        let f = go(s, t, i64::MAX, &mut cap, &mut vec![false; 2 * n + 2]);
        if f == 0 {
            return total;
        }
        total += f;
    }
}
