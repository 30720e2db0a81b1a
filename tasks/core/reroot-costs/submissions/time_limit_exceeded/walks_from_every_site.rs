fn depot_costs(goods: Vec<i64>, load: i64, roads: Vec<Vec<i64>>) -> Vec<i64> {
    let n = goods.len();
    let mut near = vec![vec![]; n];
    for r in &roads {
        near[r[0] as usize].push((r[1] as usize, r[3]));
        near[r[1] as usize].push((r[0] as usize, r[2]));
    }
    let trips: Vec<i64> = goods.iter().map(|g| (g + load - 1) / load).collect();
    let total: i64 = trips.iter().sum();
    (0..n)
        .map(|depot| {
            let mut stack = vec![(depot, n, 0)];
            let (mut cost, mut brought) = (0, 0);
            while let Some((v, above, price)) = stack.pop() {
                cost += trips[v] * price;
                brought += trips[v];
                for &(w, c) in &near[v] {
                    if w != above {
                        stack.push((w, v, price + c));
                    }
                }
            }
            if brought == total { cost } else { -1 }
        })
        .collect()
}
