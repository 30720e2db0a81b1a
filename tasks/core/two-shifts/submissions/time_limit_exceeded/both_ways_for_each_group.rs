fn go(i: usize, groups: &Vec<Vec<(usize, u8)>>, cur: &mut Vec<u8>, best: &mut Option<(usize, Vec<u8>)>) {
    if i == groups.len() {
        let a = cur.iter().filter(|&&x| x == b'A').count();
        let d = cur.len().abs_diff(2 * a);
        if best.is_none() || (d, &*cur) < (best.as_ref().unwrap().0, &best.as_ref().unwrap().1) {
            *best = Some((d, cur.clone()));
        }
        return;
    }
    for flip in 0..2 {
        for &(p, c) in &groups[i] {
            cur[p] = if c ^ flip == 0 { b'A' } else { b'B' };
        }
        go(i + 1, groups, cur, best);
    }
}

fn two_shifts(n: i64, apart: Vec<Vec<i64>>, together: Vec<Vec<i64>>) -> Option<String> {
    let n = n as usize;
    let mut adj = vec![vec![]; n];
    for (list, d) in [(&apart, 1u8), (&together, 0u8)] {
        for e in list {
            adj[e[0] as usize].push((e[1] as usize, d));
            adj[e[1] as usize].push((e[0] as usize, d));
        }
    }
    let mut colour = vec![9u8; n];
    let mut groups = vec![];
    for s in 0..n {
        if colour[s] != 9 {
            continue;
        }
        colour[s] = 0;
        let mut g = vec![(s, 0u8)];
        let mut i = 0;
        while i < g.len() {
            let (u, c) = g[i];
            for &(v, d) in &adj[u] {
                if colour[v] == 9 {
                    colour[v] = c ^ d;
                    g.push((v, c ^ d));
                } else if colour[v] != c ^ d {
                    return None;
                }
            }
            i += 1;
        }
        groups.push(g);
    }
    let mut best = None;
    go(0, &groups, &mut vec![b'B'; n], &mut best);
    best.map(|b| String::from_utf8(b.1).unwrap())
}
