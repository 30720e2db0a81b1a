fn merge_windows(mut windows: Vec<Vec<i64>>, slack: Option<i64>) -> Vec<Vec<i64>> {
    windows.sort_unstable();
    let mut joined: Vec<Vec<i64>> = Vec::new();
    for window in windows {
        match joined.last_mut() {
            Some(last) if together(last[1], window[0], slack) => last[1] = last[1].max(window[1]),
            _ => joined.push(window),
        }
    }
    joined
}

fn together(end: i64, start: i64, slack: Option<i64>) -> bool {
    start < end || slack.is_some_and(|slack| start.abs_diff(end) <= slack as u64)
}
