fn nested_parcels(widths: Vec<i64>, depths: Vec<i64>, padding: i64, gift: i64) -> i64 {
    let mut p: Vec<(i64, i64)> = widths.iter().zip(&depths).map(|(&a, &b)| (a.min(b), a.max(b))).collect();
    let g = p[gift as usize];
    // By the shorter side; the longer one descending, so that equal ones do not go into each other.
    p.sort_by_key(|&(a, b)| (a, -b));
    let chain = |items: Vec<(i64, i64)>| {
        let mut tails: Vec<i64> = vec![];
        for (_, b) in items {
            let k = tails.partition_point(|&t| t + padding <= b);
            if k == tails.len() {
                tails.push(b);
            } else if b < tails[k] {
                tails[k] = b;
            }
        }
        tails.len() as i64
    };
    let inner = p.iter().copied().filter(|x| x.0 + padding <= g.0 && x.1 + padding <= g.1).collect();
    let outer = p.iter().copied().filter(|x| x.0 >= g.0 + padding && x.1 >= g.1 + padding).collect();
    chain(inner) + 1 + chain(outer)
}
