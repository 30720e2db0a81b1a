pub fn solve_it(first: Vec<Option<String>>) -> Vec<Option<String>> {
    first
}
