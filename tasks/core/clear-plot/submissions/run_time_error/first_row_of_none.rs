fn clear_plot(costs: Vec<Vec<i64>>, budget: i64) -> Vec<i64> {
    let (r, c) = (costs.len(), costs[0].len());
    let turn = r > c;
    let (n, m) = if turn { (c, r) } else { (r, c) };
    let mut best: Option<[i64; 6]> = None;
    for a in 0..n {
        let mut sums = vec![0i64; m];
        for b in a..n {
            let (mut left, mut total) = (0usize, 0i64);
            for x in 0..m {
                let v = if turn { costs[x][b] } else { costs[b][x] };
                sums[x] += if v < 0 { budget + 1 } else { v };
                total += sums[x];
                while total > budget {
                    total -= sums[left];
                    left += 1;
                }
                let (h, w) = ((b - a + 1) as i64, x as i64 + 1 - left as i64);
                if w == 0 {
                    continue;
                }
                let key = if turn {
                    [-h * w, total, left as i64, a as i64, w, h]
                } else {
                    [-h * w, total, a as i64, left as i64, h, w]
                };
                if best.map_or(true, |k| key < k) {
                    best = Some(key);
                }
            }
        }
    }
    best.map(|k| k[2..].to_vec()).unwrap_or_default()
}
