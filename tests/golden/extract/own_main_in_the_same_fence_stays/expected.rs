pub fn add_up(nums: Vec<i64>) -> i64 {
    nums.iter().sum()
}

fn main() {
    println!("{}", add_up(vec![1, 2, 3]));
}
