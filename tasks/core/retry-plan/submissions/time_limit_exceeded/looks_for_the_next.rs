fn plan_retries(requests: Vec<Vec<i64>>, policy: Vec<i64>, jitter: Vec<i64>) -> Vec<i64> {
    let mut next: Vec<Option<(i64, i64)>> = requests.iter().map(|r| Some((r[0], 0))).collect();
    let mut out = vec![-1; requests.len()];
    let (mut purse, mut used) = (policy[4], 0);
    loop {
        let mut first: Option<(i64, usize)> = None;
        for (i, attempt) in next.iter().enumerate() {
            if let Some((time, _)) = attempt {
                if first.map_or(true, |f| *time < f.0) {
                    first = Some((*time, i));
                }
            }
        }
        let Some((now, i)) = first else { return out };
        let failed = next[i].take().unwrap().1;
        if failed == requests[i][1] {
            out[i] = now;
            if failed > 0 {
                purse = policy[4].min(purse + 1);
            }
        } else if failed < policy[2] && purse > 0 {
            let mut delay = policy[0].min(policy[1]);
            for _ in 0..failed {
                delay = (2 * delay).min(policy[1]);
            }
            delay -= delay * jitter[used % jitter.len()] / 100;
            used += 1;
            if now + delay <= requests[i][0] + policy[3] {
                purse -= 1;
                next[i] = Some((now + delay, failed + 1));
            }
        }
    }
}
