fn cooldown_trades(prices: Vec<i64>, fee: i64, hold: i64, rest: i64) -> Vec<i64> {
    let n = prices.len();
    let (hold, rest) = (hold as usize, rest as usize + 1);
    // From hour i on: best for an empty and for a full battery, with the charges negative.
    let mut empty = vec![(0i64, 0i64); n + 1];
    let mut full = vec![(0i64, 0i64); n + 1];
    for i in (0..n).rev() {
        let next = *empty.get(i + rest).unwrap_or(&(0, 0));
        let sold = (next.0 + prices[i] - fee, next.1);
        full[i] = full[i + 1].max(sold);
        let later = *full.get(i + hold).unwrap_or(&(0, 0));
        empty[i] = empty[i + 1].max((later.0 - prices[i], later.1 - 1));
    }
    vec![empty[0].0, -empty[0].1]
}
