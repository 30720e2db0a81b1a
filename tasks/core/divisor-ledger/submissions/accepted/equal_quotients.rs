const MODULUS: i128 = 1_000_000_007;

fn ledger_balance(first: i64, last: i64, smallest: i64, largest: i64) -> i64 {
    let balance = balance_up_to(last, smallest, largest) - balance_up_to(first - 1, smallest, largest);
    balance.rem_euclid(MODULUS) as i64
}

/// A divisor d stands with the quotients 1, 2, … last / d: income and expense cancel but for a single d or none.
fn balance_up_to(last: i64, smallest: i64, largest: i64) -> i128 {
    let mut d = smallest;
    let runs = std::iter::from_fn(|| {
        let from = d;
        (from <= last.min(largest)).then(|| {
            let to = (last / (last / from)).min(largest);
            d = to + 1;
            (from, to)
        })
    });
    runs.filter(|(from, _)| last / from % 3 == 1)
        .map(|(from, to)| i128::from(from + to) * i128::from(to - from + 1) / 2)
        .sum()
}
