use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn cover_the_shift(from_time: i64, to_time: i64, mut offers: Vec<Vec<i64>>, handover: i64) -> Vec<i64> {
    offers.sort_unstable();
    // Chains by length and sum, with the time until which the next person may come.
    let mut chains = BinaryHeap::from([Reverse((0, 0, from_time))]);
    let mut best: Option<(i64, i64)> = None;
    for offer in &offers {
        let (come, leave, asked) = (offer[0], offer[1], offer[2]);
        while chains.peek().is_some_and(|Reverse((_, _, until))| *until < come) {
            chains.pop();
        }
        let Some(&Reverse((count, total, _))) = chains.peek() else {
            break;
        };
        let plan = (count + 1, total + asked);
        chains.push(Reverse((plan.0, plan.1, leave - handover)));
        if leave >= to_time {
            best = Some(best.map_or(plan, |other| other.min(plan)));
        }
    }
    best.map_or_else(Vec::new, |(count, total)| vec![count, total])
}
