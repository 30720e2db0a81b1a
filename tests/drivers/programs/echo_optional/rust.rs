pub fn solve_it(first: Option<i64>) -> Option<i64> {
    first
}
