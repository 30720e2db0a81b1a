use std::io::Write;

pub fn solve_it(first: i64) -> i64 {
    println!("to stdout {first} {}", "x".repeat(100_000));
    eprintln!("to stderr");
    std::io::stdout().write_all(b"R\0\0\0\x01T").unwrap();
    first
}
