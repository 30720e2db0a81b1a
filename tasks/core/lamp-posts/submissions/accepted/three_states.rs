#[derive(Clone)]
struct Part {
    /// The junction waits for a strong lamp above; everything below is lit.
    dark: i64,
    /// There is a strong lamp on the junction.
    bright: i64,
    /// What it costs more to have a strong lamp on one of the children.
    extra: i64,
}

fn light_park(plain: Vec<i64>, strong: Vec<i64>, paths: Vec<Vec<i64>>) -> i64 {
    let mut neighbours = vec![vec![]; plain.len()];
    for path in &paths {
        let (u, v) = (path[0] as usize, path[1] as usize);
        neighbours[u].push(v);
        neighbours[v].push(u);
    }
    let mut order = vec![(0, 0)];
    let mut done = 0;
    while done < order.len() {
        let (v, above) = order[done];
        order.extend(neighbours[v].iter().filter(|&&w| w != above).map(|&w| (w, v)));
        done += 1;
    }

    let mut parts: Vec<Part> =
        strong.into_iter().map(|bright| Part { dark: 0, bright, extra: i64::MAX }).collect();
    let mut total = 0;
    for &(v, above) in order.iter().rev() {
        let Part { dark, bright, extra } = parts[v];
        let lit = bright.min(dark + plain[v].min(extra));
        let upper = &mut parts[above];
        upper.dark += lit;
        upper.bright += dark.min(lit);
        upper.extra = upper.extra.min(bright - lit);
        total = lit;
    }
    total
}
