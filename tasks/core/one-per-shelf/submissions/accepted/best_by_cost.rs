use std::cmp::Reverse;

/// By what has been paid: the greatest worth for exactly that.
type Best = Vec<Option<i64>>;

fn one_per_shelf(prices: Vec<Vec<i64>>, worths: Vec<Vec<i64>>, budget: i64) -> Vec<i64> {
    let nothing: Best = vec![None; budget as usize + 1];
    let mut full = nothing.clone(); // without the voucher
    let mut cut = nothing.clone(); // with it
    full[0] = Some(0);
    for (prices, worths) in prices.iter().zip(&worths) {
        let mut next_full = nothing.clone();
        let mut next_cut = nothing.clone();
        for (&price, &worth) in prices.iter().zip(worths) {
            take(&full, &mut next_full, price, worth);
            take(&cut, &mut next_cut, price, worth);
            take(&full, &mut next_cut, (price + 1) / 2, worth);
        }
        full = next_full;
        cut = next_cut;
    }
    full.into_iter()
        .enumerate()
        .chain(cut.into_iter().enumerate())
        .filter_map(|(paid, worth)| Some((worth?, Reverse(paid))))
        .max()
        .map_or(Vec::new(), |(worth, Reverse(paid))| vec![worth, paid as i64])
}

fn take(before: &Best, after: &mut Best, price: i64, worth: i64) {
    for (sum, total) in after.iter_mut().skip(price as usize).zip(before) {
        *sum = (*sum).max(total.map(|total| total + worth));
    }
}
