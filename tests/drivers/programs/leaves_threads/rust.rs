pub fn solve_it(first: i64) -> i64 {
    std::thread::spawn(|| std::thread::sleep(std::time::Duration::from_secs(3600)));
    first
}
