fn leap_term(start: Vec<i64>, usual: Vec<i64>, leap: Vec<i64>, every: i64, n: i64, modulus: i64) -> i64 {
    let m = modulus as i128;
    let k = start.len();
    let mut t: Vec<i128> = start.iter().map(|&x| (x as i128).rem_euclid(m)).collect();
    if (n as usize) < k {
        return t[n as usize] as i64;
    }
    for i in k as i64..=n {
        let c = if i % every == 0 { &leap } else { &usual };
        let mut next = c[k] as i128;
        for j in 0..k {
            next += c[j] as i128 * t[k - 1 - j] % m;
        }
        t.remove(0);
        t.push(next.rem_euclid(m));
    }
    t[k - 1] as i64
}
