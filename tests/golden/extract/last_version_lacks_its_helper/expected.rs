fn plus(a: i64, b: i64) -> i64 {
    a + b
}

pub fn add_up(nums: Vec<i64>) -> i64 {
    nums.into_iter().fold(0, |a, b| plus(a, b))
}
