fn needle_counts(ring: String, needles: Vec<String>) -> Vec<i64> {
    let n = ring.len();
    let longest = needles.iter().map(|needle| needle.len()).max().unwrap_or(0);
    let text: Vec<u8> = ring.bytes().cycle().take(n + longest).collect();
    needles
        .iter()
        .map(|needle| (0..n).filter(|&i| text[i..].starts_with(needle.as_bytes())).count() as i64)
        .collect()
}
