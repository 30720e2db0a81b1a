fn patched_paths(field: Vec<String>, patches: i64) -> i64 {
    let g: Vec<&[u8]> = field.iter().map(|r| r.as_bytes()).collect();
    let (h, w) = (g.len(), g[0].len());
    let k = patches.min((h + w) as i64) as usize;
    let mut dp = vec![vec![vec![0i64; k + 1]; w]; h];
    for y in 0..h {
        for x in 0..w {
            let b = (g[y][x] == b'#') as usize;
            for u in b..=k {
                let mut t = if x + y == 0 && u == b { 1 } else { 0 };
                for (dy, dx) in [(0, 1), (1, 0), (1, 1)] {
                    if y >= dy && x >= dx && !(b == 1 && g[y - dy][x - dx] == b'#') {
                        t += dp[y - dy][x - dx][u - b];
                    }
                }
                dp[y][x][u] = t % 1_000_000_007;
            }
        }
    }
    dp[h - 1][w - 1][k]
}
