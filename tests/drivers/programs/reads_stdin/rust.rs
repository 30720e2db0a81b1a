pub fn solve_it(first: i64) -> i64 {
    let mut line = String::new();
    match std::io::stdin().read_line(&mut line) {
        Ok(0) => first,
        _ => -1,
    }
}
