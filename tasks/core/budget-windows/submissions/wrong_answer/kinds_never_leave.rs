use std::collections::HashMap;

fn budget_windows(kinds: Vec<i64>, costs: Vec<i64>, max_kinds: i64, max_repeat: i64, budget: i64) -> Vec<i64> {
    let mut freq: HashMap<i64, i64> = HashMap::new();
    let (mut count, mut best, mut at, mut left, mut total) = (0i64, 0i64, -1i64, 0usize, 0i64);
    for right in 0..kinds.len() {
        *freq.entry(kinds[right]).or_default() += 1;
        total += costs[right];
        while left <= right && (freq.len() as i64 > max_kinds || freq[&kinds[right]] > max_repeat || total > budget) {
            *freq.get_mut(&kinds[left]).unwrap() -= 1;
            total -= costs[left];
            left += 1;
        }
        let len = right as i64 + 1 - left as i64;
        count += len;
        if len > best {
            best = len;
            at = left as i64;
        }
    }
    vec![count, best, at]
}
