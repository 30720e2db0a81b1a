use std::cmp::Reverse;

fn receipt_split(total: i64, mut weights: Vec<i64>) -> Vec<i64> {
    if weights.iter().all(|&weight| weight == 0) {
        weights.fill(1);
    }
    let whole: i64 = weights.iter().sum();
    let amount = total.abs();
    let mut shares: Vec<i64> = weights.iter().map(|weight| amount * weight / whole).collect();
    let missing = amount - shares.iter().sum::<i64>();

    let mut by_loss: Vec<usize> = (0..weights.len()).collect();
    by_loss.sort_unstable_by_key(|&guest| Reverse((amount * weights[guest] % whole, weights[guest], guest)));
    for guest in by_loss.into_iter().take(missing as usize) {
        shares[guest] += 1;
    }
    if total < 0 {
        shares.iter_mut().for_each(|share| *share = -*share);
    }
    shares
}
