use std::collections::HashMap;

fn check(n: i64) -> bool {
    n % 2 == 0
}

fn double_even(n: i64) -> i64 {
    let seen: HashMap<i64, i64> = HashMap::from([(n, 2 * n)]);
    if check(n) { seen[&n] } else { n }
}
