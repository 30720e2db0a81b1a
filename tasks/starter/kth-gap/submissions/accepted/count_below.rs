fn kth_gap(mut readings: Vec<i64>, k: i64) -> Option<i64> {
    let n = readings.len() as i64;
    if k > n * (n - 1) / 2 {
        return None;
    }
    readings.sort_unstable();
    let (mut low, mut high) = (0, readings[readings.len() - 1] - readings[0]);
    while low < high {
        let middle = low + (high - low) / 2;
        if pairs_within(&readings, middle) >= k {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(low)
}

fn pairs_within(sorted: &[i64], gap: i64) -> i64 {
    let (mut count, mut left) = (0, 0);
    for (right, reading) in sorted.iter().enumerate() {
        while reading - sorted[left] > gap {
            left += 1;
        }
        count += (right - left) as i64;
    }
    count
}
