use std::collections::BinaryHeap;

fn refuel_stops(distance: i64, start: i64, reserve: i64, positions: Vec<i64>, litres: Vec<i64>) -> Vec<i64> {
    let mut stations: Vec<(i64, i64)> = positions.into_iter().zip(litres).collect();
    stations.sort_unstable();
    let mut ahead = stations.into_iter().peekable();
    let mut passed = BinaryHeap::new();
    let mut reach = start - reserve;
    let mut stops = 0;
    while reach < distance {
        while let Some((_, litres)) = ahead.next_if(|&(position, _)| position <= reach) {
            passed.push(litres);
        }
        let Some(fullest) = passed.pop() else {
            return Vec::new();
        };
        reach += fullest;
        stops += 1;
    }
    vec![stops, reach - distance + reserve]
}
