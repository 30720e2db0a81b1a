fn plan_slack(durations: Vec<i64>, links: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    let n = durations.len();
    // With the time from start to start, both kinds of links are the same.
    let mut following = vec![Vec::new(); n];
    let mut waiting = vec![0; n];
    for link in &links {
        let (before, after, lag) = (link[1] as usize, link[2] as usize, link[3]);
        following[before].push((after, if link[0] == 0 { durations[before] + lag } else { lag }));
        waiting[after] += 1;
    }

    let mut order: Vec<usize> = (0..n).filter(|&step| waiting[step] == 0).collect();
    let mut earliest = vec![0; n];
    let mut at = 0;
    while let Some(&step) = order.get(at) {
        for &(after, gap) in &following[step] {
            earliest[after] = earliest[after].max(earliest[step] + gap);
            waiting[after] -= 1;
            if waiting[after] == 0 {
                order.push(after);
            }
        }
        at += 1;
    }
    if order.len() < n {
        return None;
    }

    let total = earliest.iter().zip(&durations).map(|(start, duration)| start + duration).max().unwrap_or(0);
    let mut latest: Vec<i64> = durations.iter().map(|duration| total - duration).collect();
    for step in order.into_iter().rev() {
        for &(after, gap) in &following[step] {
            latest[step] = latest[step].min(latest[after] - gap);
        }
    }
    let slack = latest.iter().zip(&earliest).map(|(late, early)| late - early);
    Some(std::iter::once(total).chain(slack).collect())
}
