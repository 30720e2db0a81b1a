pub fn solve_it(first: f64) -> f64 {
    first
}
