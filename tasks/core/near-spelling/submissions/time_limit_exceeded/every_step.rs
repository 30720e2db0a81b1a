fn go(a: &[char], b: &[char], last: Option<char>, c: &[i64]) -> i64 {
    if b.is_empty() && a.is_empty() {
        return 0;
    }
    let mut best = i64::MAX;
    if !b.is_empty() {
        best = best.min(go(a, &b[1..], last, c) + c[1]);
    }
    if !a.is_empty() {
        let cost = if last == Some(a[0]) { c[2].min(c[4]) } else { c[2] };
        best = best.min(go(&a[1..], b, Some(a[0]), c) + cost);
        if !b.is_empty() {
            let cost = if a[0] == b[0] { 0 } else { c[0] };
            best = best.min(go(&a[1..], &b[1..], Some(a[0]), c) + cost);
        }
    }
    if a.len() > 1 && b.len() > 1 && a[0] == b[1] && a[1] == b[0] {
        best = best.min(go(&a[2..], &b[2..], Some(a[1]), c) + c[3]);
    }
    best
}

fn near_spelling(typed: String, word: String, costs: Vec<i64>) -> i64 {
    let a: Vec<char> = typed.chars().collect();
    let b: Vec<char> = word.chars().collect();
    go(&a, &b, None, &costs)
}
