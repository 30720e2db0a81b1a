fn saw_cuts(boards: Vec<i64>, kerf: i64, pairs: i64, shortest: i64) -> Option<i64> {
    let mut leg = *boards.iter().max()?;
    while leg >= shortest {
        let share = leg as u64 + kerf as u64;
        let sawn: u128 = boards.iter().map(|&b| ((b as u64 + kerf as u64) / share / 2) as u128).sum();
        if sawn >= pairs as u128 {
            return Some(leg);
        }
        leg -= 1;
    }
    None
}
