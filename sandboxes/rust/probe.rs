//! A program that works only where Rust is whole: codegrade offers the language once this has run in its sandbox.

use std::collections::HashMap;

fn probe(number: i64) -> i64 {
    let map = HashMap::from([(number, 1)]);
    std::panic::catch_unwind(|| panic!("caught")).unwrap_or(number) + map[&number]
}
