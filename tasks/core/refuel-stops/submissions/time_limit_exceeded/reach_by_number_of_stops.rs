fn refuel_stops(distance: i64, start: i64, reserve: i64, positions: Vec<i64>, litres: Vec<i64>) -> Vec<i64> {
    let mut stations: Vec<(i64, i64)> = positions.into_iter().zip(litres).collect();
    stations.sort();
    // reach[k]: the farthest kilometre with k stops.
    let mut reach = vec![start - reserve];
    for (position, litres) in stations {
        reach.push(i64::MIN);
        for k in (1..reach.len()).rev() {
            if reach[k - 1] >= position {
                reach[k] = reach[k].max(reach[k - 1].saturating_add(litres));
            }
        }
    }
    match reach.iter().position(|&r| r >= distance) {
        Some(k) => vec![k as i64, reach[k] - distance + reserve],
        None => vec![],
    }
}
