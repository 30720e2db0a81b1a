use std::collections::HashMap;

fn shortest_diff(old: Vec<String>, new: Vec<String>) -> Vec<String> {
    let mut numbers = HashMap::new();
    let mut numbered = |lines: &'_ [String]| -> Vec<usize> {
        lines
            .iter()
            .map(|line| {
                let next = numbers.len();
                *numbers.entry(line.to_string()).or_insert(next)
            })
            .collect()
    };
    let (a, b) = (numbered(&old), numbered(&new));
    let mut levels = furthest_from_the_end(&a, &b);
    levels.pop();

    let mut script = vec![];
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            script.push(format!(" {}", new[j]));
            i += 1;
            j += 1;
            continue;
        }
        let level = levels.pop().expect("an edit is left");
        let left_old = (a.len() - i) as i64 - 1;
        let left_new = (b.len() - j) as i64;
        if left_old >= 0 && level.get(&(left_old - left_new)).is_some_and(|&x| left_old <= x) {
            script.push(format!("-{}", old[i]));
            i += 1;
        } else {
            script.push(format!("+{}", new[j]));
            j += 1;
        }
    }
    script
}

/// At index `d`, for `k`: how many lines of the end of `a` can be passed, with `k` lines fewer of the end of `b`, by `d`
/// deletes and inserts.
fn furthest_from_the_end(a: &[usize], b: &[usize]) -> Vec<HashMap<i64, i64>> {
    let goal = a.len() as i64 - b.len() as i64;
    let mut levels: Vec<HashMap<i64, i64>> = vec![];
    let mut before = HashMap::new();
    while before.get(&goal).is_none_or(|&x| x < a.len() as i64) {
        let d = levels.len() as i64;
        let level: HashMap<i64, i64> = (-d..=d)
            .step_by(2)
            .map(|k| {
                let by_delete = before.get(&(k - 1)).map_or(0, |x| x + 1);
                let by_insert = before.get(&(k + 1)).copied().unwrap_or(0);
                let x = by_delete.max(by_insert);
                let rest_of = |lines: &'_ [usize], passed: i64| lines.len().saturating_sub(passed as usize);
                let equal = a[..rest_of(a, x)]
                    .iter()
                    .rev()
                    .zip(b[..rest_of(b, x - k)].iter().rev())
                    .take_while(|(p, q)| p == q)
                    .count();
                (k, x + equal as i64)
            })
            .collect();
        levels.push(level.clone());
        before = level;
    }
    levels
}
