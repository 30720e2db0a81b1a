use std::collections::HashMap;

fn widest_xor(values: Vec<i64>, gap: i64) -> Vec<i64> {
    let n = values.len();
    let gap = gap as usize;
    if gap >= n {
        return vec![];
    }
    let mut best = 0;
    for bit in (0..45).rev() {
        let want = (best >> bit) | 1;
        let mut seen: HashMap<i64, usize> = HashMap::new();
        for j in gap..n {
            seen.entry(values[j - gap] >> bit).or_insert(j - gap);
            if seen.contains_key(&((values[j] >> bit) ^ want)) {
                best |= 1 << bit;
                break;
            }
        }
    }
    let mut first: HashMap<i64, usize> = HashMap::new();
    for j in gap..n {
        first.entry(values[j - gap]).or_insert(j - gap);
        if let Some(&i) = first.get(&(values[j] ^ best)) {
            return vec![i as i64, j as i64];
        }
    }
    vec![]
}
