fn switch_codes(state: i64, codes: Vec<i64>) -> i64 {
    let mut board = state as u64;
    let mut done = Vec::new();
    for code in codes {
        if code >= 0 {
            let mask = switches((code / 64) as u32, (code % 64) as u32);
            board ^= mask;
            done.push(mask);
        } else if let Some(mask) = done.pop() {
            board ^= mask;
        }
    }
    board as i64
}

/// As many ones as there are switches, moved round to the first one.
fn switches(first: u32, last: u32) -> u64 {
    let others = (63 + first - last) % 64;
    (u64::MAX >> others).rotate_left(first)
}
