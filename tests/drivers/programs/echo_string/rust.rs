pub fn solve_it(first: String) -> String {
    first
}
