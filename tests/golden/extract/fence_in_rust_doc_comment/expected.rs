/// Adds.
///
/// ```
/// assert_eq!(add_up(vec![1]), 1);
/// ```
pub fn add_up(nums: Vec<i64>) -> i64 {
    nums.iter().sum()
}
