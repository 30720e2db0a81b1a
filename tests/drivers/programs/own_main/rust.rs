#![allow(dead_code)]
//! A program of its own.
use std::io;

fn solve_it(first: i64) -> i64 {
    first
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    println!("{}", solve_it(line.trim().parse()?));
    std::process::exit(3);
}
