pub fn solve_it(first: Vec<i64>, second: String) -> String {
    format!("{}{}", first.len(), second)
}
