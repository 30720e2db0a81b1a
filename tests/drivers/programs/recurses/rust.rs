pub fn solve_it(first: i64) -> i64 {
    if first == 0 {
        0
    } else {
        1 + solve_it(first - 1)
    }
}
