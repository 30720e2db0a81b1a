fn sliding_median(readings: Vec<Option<i64>>, width: i64, need: i64) -> Vec<Option<i64>> {
    let mut window: Vec<i64> = Vec::new();
    let mut out = Vec::new();
    for i in 0..readings.len() {
        if let Some(x) = readings[i] {
            let at = window.binary_search(&x).unwrap_or_else(|at| at);
            window.insert(at, x);
        }
        if i as i64 >= width {
            if let Some(x) = readings[i - width as usize] {
                let at = window.binary_search(&x).unwrap();
                window.remove(at);
            }
        }
        if i as i64 >= width - 1 {
            let n = window.len();
            out.push(if n as i64 >= need { Some(window[(n - 1) / 2]) } else { None });
        }
    }
    out
}
