fn sliding_median(readings: Vec<Option<i64>>, width: i64, need: i64) -> Vec<Option<i64>> {
    let width = width as usize;
    let mut window: Vec<i64> = readings[..width].iter().flatten().cloned().collect();
    window.sort();
    let mut out = Vec::new();
    for i in width..=readings.len() {
        let n = window.len();
        if (n as i64) < need {
            out.push(None);
        } else {
            let s = window[(n - 1) / 2] as i128 + window[n / 2] as i128;
            out.push(Some(s.div_euclid(2) as i64));
        }
        if i == readings.len() {
            break;
        }
        if let Some(x) = readings[i - width] {
            let at = window.binary_search(&x).unwrap();
            window.remove(at);
        }
        if let Some(x) = readings[i] {
            let at = window.partition_point(|&y| y < x);
            window.insert(at, x);
        }
    }
    out
}
