use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn cheapest_drive(
    n: i64,
    roads: Vec<Vec<i64>>,
    start: i64,
    goal: i64,
    tickets: i64,
    ticket_limit: i64,
) -> Option<Vec<i64>> {
    let mut leaving = vec![Vec::new(); n as usize];
    for road in &roads {
        leaving[road[0] as usize].push((road[1], road[2], road[3]));
        leaving[road[1] as usize].push((road[0], road[2], road[3]));
    }

    // Who comes to a town later has paid as much or more, and must have used fewer tickets to be of interest.
    let mut fewest = vec![tickets + 1; n as usize];
    let mut heap = BinaryHeap::from([Reverse((0, 0, start))]);
    while let Some(Reverse((cost, used, town))) = heap.pop() {
        if town == goal {
            return Some(vec![cost, used]);
        }
        let at = town as usize;
        if used >= fewest[at] {
            continue;
        }
        fewest[at] = used;
        for &(other, fuel, toll) in &leaving[at] {
            heap.push(Reverse((cost + fuel + toll, used, other)));
            if toll <= ticket_limit && used < tickets {
                heap.push(Reverse((cost + fuel, used + 1, other)));
            }
        }
    }
    None
}
