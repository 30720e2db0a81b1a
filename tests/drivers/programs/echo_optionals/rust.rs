pub fn solve_it(first: Vec<Option<i64>>) -> Vec<Option<i64>> {
    first
}
