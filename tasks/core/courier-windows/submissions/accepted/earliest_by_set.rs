use std::cmp::Reverse;

fn courier_windows(
    travel: Vec<Vec<i64>>,
    windows: Vec<Vec<i64>>,
    service: Vec<i64>,
    fee: Vec<i64>,
    shift_end: i64,
) -> Vec<i64> {
    let n = service.len();
    let done = |customer: usize, arrival: i64| {
        windows[customer]
            .chunks_exact(2)
            .find(|window| arrival <= window[1])
            .map(|window| arrival.max(window[0]) + service[customer])
    };
    // By the set of served customers and the last of them: the earliest time when that one is done.
    let mut earliest: Vec<Vec<Option<i64>>> = vec![vec![None; n]; 1 << n];
    for customer in 0..n {
        earliest[1 << customer][customer] = done(customer, travel[0][customer + 1]);
    }
    let mut best = (0, Reverse(0));
    for served in 1usize..1 << n {
        let pay = (0..n).filter(|customer| served >> customer & 1 == 1).map(|customer| fee[customer]).sum();
        for last in 0..n {
            let Some(time) = earliest[served][last] else {
                continue;
            };
            let back = time + travel[last + 1][0];
            if back <= shift_end {
                best = best.max((pay, Reverse(back)));
            }
            for customer in (0..n).filter(|customer| served >> customer & 1 == 0) {
                let reached = &mut earliest[served | 1 << customer][customer];
                let after = done(customer, time + travel[last + 1][customer + 1]);
                *reached = reached.iter().copied().chain(after).min();
            }
        }
    }
    vec![best.0, best.1 .0]
}
