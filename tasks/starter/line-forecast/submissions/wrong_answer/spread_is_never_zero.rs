fn line_forecast(xs: Vec<f64>, ys: Vec<f64>, at: f64) -> Option<f64> {
    if xs.is_empty() {
        return None;
    }
    let n = xs.len() as f64;
    let mx = xs.iter().sum::<f64>() / n;
    let my = ys.iter().sum::<f64>() / n;
    let sxx: f64 = xs.iter().map(|x| (x - mx) * (x - mx)).sum();
    let sxy: f64 = xs.iter().zip(ys.iter()).map(|(x, y)| (x - mx) * (y - my)).sum();
    if sxx == 0.0 {
        None
    } else {
        Some(my + sxy / sxx * (at - mx))
    }
}
