pub fn solve_it(first: Vec<String>) -> Vec<String> {
    first
}
