struct Solution;

impl Solution {
    pub fn solve_it(first: i64) -> i64 {
        Self::helper(first)
    }

    fn helper(first: i64) -> i64 {
        first
    }
}
