fn merge_piles(weights: Vec<i64>, surcharge: Vec<i64>) -> Option<i64> {
    let n = weights.len();
    let most = surcharge.len() + 1;
    // The least cost to make so many piles of the arc of so many piles from that start.
    let mut cost = vec![vec![vec![None::<i64>; n + 1]; n]; most + 1];
    for start in 0..n {
        cost[1][start][1] = Some(0);
    }
    let mut weight = weights.clone();
    for length in 2..=n {
        for start in 0..n {
            weight[start] += weights[(start + length - 1) % n];
            for piles in 2..=most {
                cost[piles][start][length] = (1..length)
                    .filter_map(|first| {
                        let rest = cost[piles - 1][(start + first) % n][length - first]?;
                        Some(cost[1][start][first]? + rest)
                    })
                    .min();
            }
            cost[1][start][length] = (2..=most)
                .filter(|piles| surcharge[piles - 2] >= 0)
                .filter_map(|piles| Some(cost[piles][start][length]? + weight[start] + surcharge[piles - 2]))
                .min();
        }
    }
    cost[1].iter().filter_map(|row| row[n]).min()
}
