use std::collections::BTreeMap;

fn ledger_ranges(operations: Vec<Vec<i64>>) -> Vec<i64> {
    let mut starts: BTreeMap<i64, i64> = BTreeMap::from([(0, 0), (1_000_000_001, 0)]);
    let mut out = Vec::new();
    for op in &operations {
        let (a, b) = (op[1], op[2] + 1);
        for p in [a, b] {
            let v = *starts.range(..=p).next_back().unwrap().1;
            starts.insert(p, v);
        }
        if op[0] < 2 {
            for (_, v) in starts.range_mut(a..b) {
                *v = if op[0] == 0 { op[3] } else { *v + op[3] };
            }
            continue;
        }
        let keys: Vec<(i64, i64)> = starts.range(a..=b).map(|(k, v)| (*k, *v)).collect();
        let (mut sum, mut low, mut count) = (0i128, i64::MAX, 0);
        for w in keys.windows(2) {
            let (size, v) = (w[1].0 - w[0].0, w[0].1);
            sum += size as i128 * v as i128;
            if v < low {
                low = v;
                count = 0;
            }
            if v == low {
                count += size;
            }
        }
        out.push(match op[0] {
            2 => (sum % 1_000_000_007) as i64,
            3 => low,
            _ => count,
        });
    }
    out
}
