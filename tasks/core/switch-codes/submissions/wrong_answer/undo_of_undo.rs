fn switch_codes(state: i64, codes: Vec<i64>) -> i64 {
    let mut state = state as u64;
    let mut last_mask = 0u64;
    for code in codes {
        if code >= 0 {
            let (first, last) = ((code >> 6) as u32, (code & 63) as u32);
            let count = (last + 64 - first) % 64 + 1;
            let ones = if count == 64 { !0 } else { (1u64 << count) - 1 };
            last_mask = ones.rotate_left(first);
        }
        state ^= last_mask;
    }
    state as i64
}
