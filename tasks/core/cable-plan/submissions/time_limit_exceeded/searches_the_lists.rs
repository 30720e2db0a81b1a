fn listed(pairs: &Vec<Vec<i64>>, a: usize, b: usize) -> bool {
    let (a, b) = (a as i64, b as i64);
    pairs.contains(&vec![a, b]) || pairs.contains(&vec![b, a])
}

fn cable_plan(sites: Vec<Vec<i64>>, crossing: i64, cables: Vec<Vec<i64>>, banned: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    let n = sites.len();
    if n == 0 {
        return Some(vec![0, 0]);
    }
    let mut done = vec![0];
    let mut left: Vec<usize> = (1..n).collect();
    let (mut total, mut big) = (0, 0);
    while !left.is_empty() {
        let mut best = (i64::MAX, 0);
        for &a in &done {
            for (i, &b) in left.iter().enumerate() {
                let mut w = (sites[a][0] - sites[b][0]).abs() + (sites[a][1] - sites[b][1]).abs();
                if (sites[a][0] < 0) != (sites[b][0] < 0) {
                    w += crossing;
                }
                if w < best.0 || !cables.is_empty() {
                    if listed(&cables, a, b) {
                        w = 0;
                    } else if listed(&banned, a, b) {
                        continue;
                    }
                    if w < best.0 {
                        best = (w, i);
                    }
                }
            }
        }
        if best.0 == i64::MAX {
            return None;
        }
        total += best.0;
        big = big.max(best.0);
        done.push(left.remove(best.1));
    }
    Some(vec![total, big])
}
