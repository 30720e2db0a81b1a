fn triple_balance(weights: Vec<i64>, target: i64) -> Vec<i64> {
    let mut w = weights;
    w.sort();
    let n = w.len();
    let mut best = w[0] + w[1] + w[2];
    for i in 0..n - 2 {
        let (mut l, mut h) = (i + 1, n - 1);
        while l < h {
            let s = w[i] + w[l] + w[h];
            if (s.abs_diff(target), s) < (best.abs_diff(target), best) {
                best = s;
            }
            if s < target {
                l += 1;
            } else {
                h -= 1;
            }
        }
    }
    let (mut ways, mut least) = (0, i64::MAX);
    for i in 0..n {
        let mut seen = std::collections::HashMap::new();
        for j in i + 1..n {
            let c = *seen.get(&(best as i128 - w[i] as i128 - w[j] as i128)).unwrap_or(&0);
            if c > 0 {
                least = least.min(w[i]);
            }
            ways += c;
            *seen.entry(w[j] as i128).or_insert(0) += 1;
        }
    }
    vec![best, ways, least]
}
