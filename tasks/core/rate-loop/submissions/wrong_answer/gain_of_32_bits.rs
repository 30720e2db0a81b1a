fn profitable_loop(n: i64, deals: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    let n = n as usize;
    let mut best: Vec<Vec<Option<i32>>> = vec![vec![None; n]; n];
    for s in 0..n {
        best[s][s] = Some(0);
    }
    for len in 1..=n {
        for s in 0..n {
            let mut next = vec![None; n];
            for d in &deals {
                if let Some(g) = best[s][d[0] as usize] {
                    let t = g.wrapping_add(d[2] as i32);
                    let b = &mut next[d[1] as usize];
                    if b.is_none() || b.unwrap() < t {
                        *b = Some(t);
                    }
                }
            }
            best[s] = next;
        }
        for s in 0..n {
            if let Some(g) = best[s][s] {
                if g > 0 {
                    return Some(vec![len as i64, s as i64, g as i64]);
                }
            }
        }
    }
    None
}
