pub fn solve_it(first: bool) -> bool {
    first
}
