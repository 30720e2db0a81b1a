pub fn solve_it(first: i64) -> i64 {
    if first == 7 {
        panic!("boom {first}");
    }
    first
}
