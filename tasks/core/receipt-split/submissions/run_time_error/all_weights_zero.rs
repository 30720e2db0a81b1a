fn receipt_split(total: i64, weights: Vec<i64>) -> Vec<i64> {
    let sum: i64 = weights.iter().sum();
    let amount = total.abs();
    let mut shares: Vec<i64> = weights.iter().map(|w| amount * w / sum).collect();
    let rest = amount - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&i| (amount * weights[i] % sum, weights[i], i));
    order.reverse();
    for &i in order.iter().take(rest as usize) {
        shares[i] += 1;
    }
    shares.into_iter().map(|s| s * total.signum()).collect()
}
