use std::collections::HashMap;

fn balanced_pairs(entries: Vec<i64>, target: i64) -> i64 {
    let mut seen: HashMap<i64, i64> = HashMap::new();
    let mut pairs = 0;
    for entry in entries {
        let partner = target.checked_sub(entry).expect("target - entry overflows");
        pairs += seen.get(&partner).copied().unwrap_or(0);
        *seen.entry(entry).or_insert(0) += 1;
    }
    pairs
}
