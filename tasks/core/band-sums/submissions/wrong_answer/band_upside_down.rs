fn band_sums(changes: Vec<i64>, low: i64, high: i64, min_days: i64) -> i64 {
    let mut prefix: Vec<i128> = vec![0];
    for c in &changes {
        prefix.push(prefix[prefix.len() - 1] + *c as i128);
    }
    let mut ranks = prefix.clone();
    ranks.sort();
    let mut tree = vec![0i64; ranks.len() + 2];
    let mut count = 0;
    for j in min_days as usize..prefix.len() {
        let mut i = ranks.partition_point(|&x| x < prefix[j - min_days as usize]) + 1;
        while i < tree.len() {
            tree[i] += 1;
            i += i & i.wrapping_neg();
        }
        let mut a = ranks.partition_point(|&x| x <= prefix[j] - low as i128);
        while a > 0 {
            count += tree[a];
            a &= a - 1;
        }
        let mut b = ranks.partition_point(|&x| x < prefix[j] - high as i128);
        while b > 0 {
            count -= tree[b];
            b &= b - 1;
        }
    }
    count
}
