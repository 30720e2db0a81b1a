pub fn add_up(nums: Vec<i64>) -> i64 {
    nums.iter().sum()
}
