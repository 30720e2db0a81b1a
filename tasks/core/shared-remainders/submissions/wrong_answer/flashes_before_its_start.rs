fn gcd_ext(a: i128, b: i128) -> (i128, i128, i128) {
    if b == 0 {
        (a, 1, 0)
    } else {
        let (g, x, y) = gcd_ext(b, a % b);
        (g, y, x - a / b * y)
    }
}

fn first_joint_flash(starts: Vec<i64>, periods: Vec<i64>, earliest: i64, latest: i64) -> Option<i64> {
    let lo = earliest as i128;
    let mut hi = latest as i128;
    let mut lo2 = lo;
    let (mut x, mut m) = (0i128, 1i128);
    for i in 0..starts.len() {
        let (s, p) = (starts[i] as i128, periods[i] as i128);
        if p == 0 {
            hi = hi.min(s);
            lo2 = lo2.max(s);
            continue;
        }
        let (g, inv, _) = gcd_ext(m, p);
        if (s - x) % g != 0 {
            return None;
        }
        let k = ((s - x) / g % (p / g) * inv).rem_euclid(p / g);
        x += m * k;
        m *= p / g;
        if m > 1 << 80 {
            break;
        }
    }
    let t = lo2 + (x - lo2).rem_euclid(m);
    if t <= hi {
        Some(t as i64)
    } else {
        None
    }
}
