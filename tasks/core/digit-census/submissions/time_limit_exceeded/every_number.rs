fn digit_census(low: i64, high: i64, base: i64, digit: i64, divisor: i64, step: i64) -> i64 {
    let mut total = 0;
    // Multiples only.
    let mut n = (low as i128 + divisor as i128 - 1) / divisor as i128 * divisor as i128;
    while n <= high as i128 {
        let mut rest = n as i64;
        let mut last = -100;
        let mut times = 0;
        loop {
            let d = rest % base;
            if (d - last).abs() < step {
                times = 0;
                break;
            }
            if d == digit {
                times += 1;
            }
            last = d;
            rest /= base;
            if rest == 0 {
                break;
            }
        }
        total += times;
        n += divisor as i128;
    }
    total % 1_000_000_007
}
