use std::collections::BTreeSet;

fn kth_gap(readings: Vec<i64>, k: i64) -> Option<i64> {
    let mut gaps = BTreeSet::new();
    for i in 0..readings.len() {
        for j in 0..i {
            gaps.insert((readings[i] - readings[j]).abs());
        }
    }
    gaps.into_iter().nth((k - 1) as usize)
}
