pub fn solve_it(first: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    first
}
