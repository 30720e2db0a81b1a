use std::cmp::Reverse;

/// Profit and charges; the greater state is the better one.
type State = (i64, Reverse<i64>);

fn cooldown_trades(prices: Vec<i64>, fee: i64, hold: i64, rest: i64) -> Vec<i64> {
    let (hold, rest) = (hold as usize, rest as usize);
    let nothing: State = (0, Reverse(0));
    let mut empty = vec![nothing]; // after so many hours
    let mut full: Vec<State> = Vec::with_capacity(prices.len()); // charged in that hour or before
    for (hour, price) in prices.iter().enumerate() {
        let sold = hour.checked_sub(hold).map(|charged| {
            let (profit, charges) = full[charged];
            (profit + price - fee, charges)
        });
        empty.push(sold.map_or(empty[hour], |sold| sold.max(empty[hour])));
        let (profit, Reverse(charges)) = (hour + 1).checked_sub(rest).map_or(nothing, |hours| empty[hours]);
        let charged = (profit - price, Reverse(charges + 1));
        full.push(full.last().map_or(charged, |&before| before.max(charged)));
    }
    let (profit, Reverse(charges)) = full.last().copied().unwrap_or(nothing).max(empty[prices.len()]);
    vec![profit, charges]
}
