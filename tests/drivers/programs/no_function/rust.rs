pub fn something_else(first: i64) -> i64 {
    first
}
