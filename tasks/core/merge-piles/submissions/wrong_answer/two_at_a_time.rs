fn merge_piles(weights: Vec<i64>, surcharge: Vec<i64>) -> Option<i64> {
    let n = weights.len();
    if n == 1 {
        return Some(0);
    }
    if surcharge.is_empty() || surcharge[0] < 0 {
        return None;
    }
    let doubled: Vec<i64> = weights.iter().chain(&weights).copied().collect();
    let mut prefix = vec![0];
    for w in &doubled {
        prefix.push(prefix.last().unwrap() + w);
    }
    let m = 2 * n;
    let mut dp = vec![vec![0i64; m + 1]; m + 1];
    for len in 2..=n {
        for i in 0..=m - len {
            let j = i + len;
            dp[i][j] = (i + 1..j).map(|k| dp[i][k] + dp[k][j]).min().unwrap() + prefix[j] - prefix[i] + surcharge[0];
        }
    }
    (0..n).map(|i| dp[i][i + n]).min()
}
