use std::collections::BinaryHeap;

fn refuel_stops(distance: i64, start: i64, reserve: i64, positions: Vec<i64>, litres: Vec<i64>) -> Vec<i64> {
    let mut order: Vec<usize> = (0..positions.len()).collect();
    order.sort_by_key(|&i| positions[i]);
    let mut heap = BinaryHeap::new();
    let mut reach = start - reserve;
    let mut stops = 0;
    let mut next = 0;
    while reach < distance {
        while positions[order[next]] <= reach {
            heap.push(litres[order[next]]);
            next += 1;
        }
        match heap.pop() {
            Some(x) => reach += x,
            None => return vec![],
        }
        stops += 1;
    }
    vec![stops, reach - distance + reserve]
}
