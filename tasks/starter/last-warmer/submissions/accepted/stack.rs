fn steps_since_warmer(readings: Vec<Option<i64>>) -> Vec<Option<i64>> {
    let mut falling: Vec<(usize, i64)> = Vec::new();
    readings
        .into_iter()
        .enumerate()
        .map(|(here, reading)| {
            let reading = reading?;
            while falling.last().is_some_and(|&(_, warmer)| warmer <= reading) {
                falling.pop();
            }
            let steps = falling.last().map(|&(there, _)| (here - there) as i64);
            falling.push((here, reading));
            steps
        })
        .collect()
}
