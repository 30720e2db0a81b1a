pub fn solve_it(first: Vec<i64>) -> Vec<i64> {
    let mut first = first;
    first.sort();
    first
}
