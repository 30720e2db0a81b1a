fn turn_rings(mosaic: Vec<Vec<i64>>, amounts: Vec<i64>) -> Vec<Vec<i64>> {
    let mut out = mosaic.clone();
    if mosaic.is_empty() {
        return out;
    }
    let (n, m) = (mosaic.len(), mosaic[0].len());
    for r in 0..n.min(m) / 2 {
        let (b, e) = (n - 1 - r, m - 1 - r);
        let mut p = vec![];
        for c in r..e {
            p.push((r, c));
        }
        for q in r..b {
            p.push((q, e));
        }
        for c in (r + 1..=e).rev() {
            p.push((b, c));
        }
        for q in (r + 1..=b).rev() {
            p.push((q, r));
        }
        let k = p.len();
        let s = amounts[r % amounts.len()].rem_euclid(k as i64) as usize;
        for i in 0..k {
            let (x, y) = p[i];
            let (u, v) = p[(i + s) % k];
            out[u][v] = mosaic[x][y];
        }
    }
    out
}
