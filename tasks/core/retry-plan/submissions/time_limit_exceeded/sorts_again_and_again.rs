fn plan_retries(requests: Vec<Vec<i64>>, policy: Vec<i64>, jitter: Vec<i64>) -> Vec<i64> {
    let mut queue: Vec<(i64, usize, i64)> = requests.iter().enumerate().map(|(i, r)| (r[0], i, 0)).collect();
    queue.sort();
    let mut out = vec![-1; requests.len()];
    let (mut purse, mut used) = (policy[4], 0);
    while !queue.is_empty() {
        let (now, i, failed) = queue.remove(0);
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
                queue.push((now + delay, i, failed + 1));
                queue.sort();
            }
        }
    }
    out
}
