fn steps_since_warmer(readings: Vec<Option<i64>>) -> Vec<Option<i64>> {
    let mut stack: Vec<usize> = vec![];
    let mut steps = vec![None; readings.len()];
    for (i, reading) in readings.iter().enumerate() {
        if let Some(value) = reading {
            while !stack.is_empty() && readings[stack[stack.len() - 1]].unwrap() < *value {
                stack.pop();
            }
            steps[i] = stack.last().map(|j| (i - j) as i64);
            stack.push(i);
        }
    }
    steps
}
