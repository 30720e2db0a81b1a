use std::collections::{BTreeSet, HashMap as _};

pub fn solve_it(first: Vec<i64>) -> Vec<i64> {
    let sorted: BTreeSet<i64> = first.into_iter().collect();
    sorted.into_iter().collect()
}
