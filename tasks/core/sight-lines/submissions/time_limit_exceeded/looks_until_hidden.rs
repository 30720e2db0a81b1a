fn sight_lines(heights: Vec<i64>, reach: i64) -> Vec<i64> {
    let (mut pairs, mut equal, mut length) = (0i64, 0i64, 0i64);
    for i in 0..heights.len() {
        let mut highest = i64::MIN;
        for j in i + 1..heights.len() {
            if (j - i) as i64 > reach || highest > heights[i] {
                break;
            }
            if highest <= heights[j] {
                pairs += 1;
                length += (j - i) as i64;
                equal += i64::from(heights[i] == heights[j]);
            }
            highest = highest.max(heights[j]);
        }
    }
    vec![pairs, equal, length]
}
