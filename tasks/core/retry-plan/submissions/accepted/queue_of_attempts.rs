use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn plan_retries(requests: Vec<Vec<i64>>, policy: Vec<i64>, jitter: Vec<i64>) -> Vec<i64> {
    let &[base, cap, retries, deadline, tokens] = policy.as_slice() else {
        return vec![];
    };
    let mut attempts: BinaryHeap<Reverse<(i64, usize, i64)>> =
        requests.iter().enumerate().map(|(number, request)| Reverse((request[0], number, 0))).collect();
    let mut percentages = jitter.iter().cycle();
    let mut purse = tokens;
    let mut answer = vec![-1; requests.len()];
    while let Some(Reverse((now, number, failed))) = attempts.pop() {
        let (start, failures) = (requests[number][0], requests[number][1]);
        if failed == failures {
            answer[number] = now;
            if failed > 0 {
                purse = tokens.min(purse + 1);
            }
        } else if failed < retries && purse > 0 {
            // 2^50 is more than any cap.
            let delay = (i128::from(base) << failed.min(50)).min(i128::from(cap)) as i64;
            let delay = delay - delay * percentages.next().unwrap_or(&0) / 100;
            if now + delay <= start + deadline {
                purse -= 1;
                attempts.push(Reverse((now + delay, number, failed + 1)));
            }
        }
    }
    answer
}
