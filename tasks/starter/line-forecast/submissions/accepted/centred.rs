fn line_forecast(xs: Vec<f64>, ys: Vec<f64>, at: f64) -> Option<f64> {
    let origin = *xs.first()?;
    let count = xs.len() as f64;
    let mean_x = xs.iter().map(|x| x - origin).sum::<f64>() / count;
    let mean_y = ys.iter().sum::<f64>() / count;
    let from_mean = |x: f64| x - origin - mean_x;

    let spread: f64 = xs.iter().map(|&x| from_mean(x).powi(2)).sum();
    if spread == 0.0 {
        return None;
    }
    let together: f64 = xs.iter().zip(&ys).map(|(&x, y)| from_mean(x) * (y - mean_y)).sum();
    Some(mean_y + together / spread * from_mean(at))
}
