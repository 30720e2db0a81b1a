fn cooldown_trades(prices: Vec<i64>, fee: i64, hold: i64, rest: i64) -> Vec<i64> {
    let n = prices.len();
    let (hold, rest) = (hold as usize, rest as usize);
    // Best that ends with a discharge in that hour.
    let mut sold: Vec<Option<(i64, i64)>> = vec![None; n];
    let mut charged: Vec<(i64, i64)> = Vec::new();
    let mut best = (0, 0);
    for j in 0..n {
        for i in 0..j {
            if i + hold <= j {
                let option = (charged[i].0 + prices[j] - fee, charged[i].1);
                if sold[j].map_or(true, |s| option > s) {
                    sold[j] = Some(option);
                }
            }
        }
        let mut before = (0, 0);
        for i in 0..=j {
            if i + rest <= j {
                if let Some(s) = sold[i] {
                    before = before.max(s);
                }
            }
        }
        charged.push((before.0 - prices[j], before.1 - 1));
        best = best.max(charged[j]);
        best = best.max(sold[j].unwrap_or(best));
    }
    vec![best.0, -best.1]
}
