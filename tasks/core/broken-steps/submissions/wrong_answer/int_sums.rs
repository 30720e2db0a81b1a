use std::collections::HashSet;

fn broken_steps(top: i64, broken: Vec<i64>, longest: i64) -> i64 {
    const M: i32 = 1_000_000_007;
    let bad: HashSet<i32> = broken.iter().map(|&b| b as i32).collect();
    let top = top as usize;
    let longest = longest as usize;
    let mut short = vec![0i32; top + 1];
    let mut all = vec![0i32; top + 1];
    short[0] = 1;
    all[0] = 1;
    for i in 1..=top {
        if bad.contains(&(i as i32)) {
            continue;
        }
        for d in 1..longest {
            if d <= i {
                short[i] = (short[i] + all[i - d]) % M;
            }
        }
        all[i] = short[i];
        if i >= longest {
            all[i] = (all[i] + short[i - longest]) % M;
        }
    }
    all[top] as i64
}
