fn twice(n: i64) -> i64 {
    std::process::exit(n as i32 - 2)
}
