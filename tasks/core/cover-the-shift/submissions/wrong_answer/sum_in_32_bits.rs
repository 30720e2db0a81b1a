use std::cmp::Reverse;
use std::collections::BinaryHeap;

fn cover_the_shift(from_time: i64, to_time: i64, mut offers: Vec<Vec<i64>>, handover: i64) -> Vec<i64> {
    offers.sort();
    let mut heap: BinaryHeap<Reverse<(u32, u32, i64)>> = BinaryHeap::new();
    heap.push(Reverse((0, 0, from_time)));
    let mut best: Option<(u32, u32)> = None;
    for o in offers {
        while let Some(Reverse(top)) = heap.peek() {
            if top.2 >= o[0] {
                break;
            }
            heap.pop();
        }
        let Some(Reverse((count, total, _))) = heap.peek().copied() else { break };
        let next = (count + 1, total.wrapping_add(o[2] as u32));
        heap.push(Reverse((next.0, next.1, o[1] - handover)));
        if o[1] >= to_time && best.map_or(true, |b| next < b) {
            best = Some(next);
        }
    }
    best.map(|b| vec![b.0 as i64, b.1 as i64]).unwrap_or_default()
}
