fn light_park(plain: Vec<i64>, strong: Vec<i64>, paths: Vec<Vec<i64>>) -> i64 {
    let n = plain.len();
    let mut adjacent = vec![vec![]; n];
    for p in &paths {
        adjacent[p[0] as usize].push(p[1] as usize);
        adjacent[p[1] as usize].push(p[0] as usize);
    }
    let mut order = vec![(0usize, usize::MAX)];
    let mut i = 0;
    while i < order.len() {
        let (v, above) = order[i];
        for &c in &adjacent[v] {
            if c != above {
                order.push((c, v));
            }
        }
        i += 1;
    }
    let mut dark = vec![0i32; n];
    let mut bright: Vec<i32> = strong.iter().map(|&c| c as i32).collect();
    let mut extra = vec![i32::MAX; n];
    for &(v, above) in order.iter().rev() {
        let lit = bright[v].min(dark[v].wrapping_add(extra[v].min(plain[v] as i32)));
        if above == usize::MAX {
            return lit as i64;
        }
        dark[above] = dark[above].wrapping_add(lit);
        bright[above] = bright[above].wrapping_add(lit.min(dark[v]));
        extra[above] = extra[above].min(bright[v].wrapping_sub(lit));
    }
    0
}
