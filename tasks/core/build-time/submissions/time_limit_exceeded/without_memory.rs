fn early(s: usize, d: &Vec<i64>, pred: &Vec<Vec<(usize, i64)>>) -> i64 {
    pred[s].iter().map(|&(p, w)| early(p, d, pred) + w).fold(0, i64::max)
}

fn late(s: usize, total: i64, d: &Vec<i64>, succ: &Vec<Vec<(usize, i64)>>) -> i64 {
    succ[s].iter().map(|&(p, w)| late(p, total, d, succ) - w).fold(total - d[s], i64::min)
}

fn plan_slack(durations: Vec<i64>, links: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    let n = durations.len();
    let mut succ = vec![vec![]; n];
    let mut pred = vec![vec![]; n];
    for l in &links {
        let (a, b) = (l[1] as usize, l[2] as usize);
        let w = l[3] + if l[0] == 0 { durations[a] } else { 0 };
        succ[a].push((b, w));
        pred[b].push((a, w));
    }
    let mut deg: Vec<usize> = pred.iter().map(|p| p.len()).collect();
    let mut order: Vec<usize> = (0..n).filter(|&i| deg[i] == 0).collect();
    let mut i = 0;
    while i < order.len() {
        for &(v, _) in &succ[order[i]] {
            deg[v] -= 1;
            if deg[v] == 0 {
                order.push(v);
            }
        }
        i += 1;
    }
    if order.len() < n {
        return None;
    }
    let starts: Vec<i64> = (0..n).map(|i| early(i, &durations, &pred)).collect();
    let total = (0..n).map(|i| starts[i] + durations[i]).max().unwrap_or(0);
    let mut out = vec![total];
    out.extend((0..n).map(|i| late(i, total, &durations, &succ) - starts[i]));
    Some(out)
}
