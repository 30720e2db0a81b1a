fn cheapest_drive(n: i64, roads: Vec<Vec<i64>>, start: i64, goal: i64, tickets: i64, ticket_limit: i64) -> Option<Vec<i64>> {
    let k = tickets as usize;
    let inf = i64::MAX;
    let mut d = vec![vec![inf; k + 1]; n as usize];
    for c in 0..=k {
        d[start as usize][c] = 0;
    }
    let mut changed = true;
    while changed {
        changed = false;
        for r in &roads {
            for (a, b) in [(r[0] as usize, r[1] as usize), (r[1] as usize, r[0] as usize)] {
                for c in 0..=k {
                    let mut best = inf;
                    if d[a][c] < inf {
                        best = d[a][c] + r[2] + r[3];
                    }
                    if c > 0 && r[3] <= ticket_limit && d[a][c - 1] < inf {
                        best = best.min(d[a][c - 1] + r[2]);
                    }
                    if best < d[b][c] {
                        d[b][c] = best;
                        changed = true;
                    }
                }
            }
        }
    }
    let cost = d[goal as usize][k];
    if cost == inf {
        return None;
    }
    Some(vec![cost, tickets])
}
