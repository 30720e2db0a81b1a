fn merge_windows(mut windows: Vec<Vec<i64>>, slack: Option<i64>) -> Vec<Vec<i64>> {
    windows.sort();
    let slack = slack.unwrap();
    let mut joined: Vec<Vec<i64>> = vec![];
    for w in windows {
        match joined.last_mut() {
            Some(last) if w[0] as i128 - last[1] as i128 <= slack as i128 => last[1] = last[1].max(w[1]),
            _ => joined.push(w),
        }
    }
    joined
}
