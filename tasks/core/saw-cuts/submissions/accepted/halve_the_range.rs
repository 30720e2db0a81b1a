fn saw_cuts(boards: Vec<i64>, kerf: i64, pairs: i64, shortest: i64) -> Option<i64> {
    // Each sum of two lengths fits in 64 bits without a sign.
    let kerf = kerf as u64;
    let pairs = pairs as u128;
    let enough = |leg: i64| {
        let share = leg as u64 + kerf;
        let sawn: u128 = boards.iter().map(|&board| u128::from((board as u64 + kerf) / share / 2)).sum();
        sawn >= pairs
    };
    if !enough(shortest) {
        return None;
    }
    let mut possible = shortest;
    let mut impossible = *boards.iter().max()?;
    while impossible - possible > 1 {
        let middle = possible + (impossible - possible) / 2;
        if enough(middle) {
            possible = middle;
        } else {
            impossible = middle;
        }
    }
    Some(possible)
}
