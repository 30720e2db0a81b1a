pub fn solve_it(first: i64) -> i64 {
    todo!("not implemented")
}
