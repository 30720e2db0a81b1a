use std::collections::HashSet;

fn rope_around(xs: Vec<i64>, ys: Vec<i64>) -> Vec<i64> {
    let n = xs.len();
    let mut seen = HashSet::new();
    let ids: Vec<usize> = (0..n).filter(|&i| seen.insert((xs[i], ys[i]))).collect();
    if ids.is_empty() {
        return vec![];
    }
    let start = *ids.iter().min_by_key(|&&i| (xs[i], ys[i])).unwrap();
    let mut rope = vec![start as i64];
    let mut done = HashSet::from([start]);
    let mut at = start;
    let cross = |o: usize, a: usize, b: usize| {
        (xs[a] - xs[o]) as i128 * (ys[b] - ys[o]) as i128 - (ys[a] - ys[o]) as i128 * (xs[b] - xs[o]) as i128
    };
    let far = |o: usize, a: usize| ((xs[a] - xs[o]) as i128).pow(2) + ((ys[a] - ys[o]) as i128).pow(2);
    loop {
        let mut next = at;
        for &i in &ids {
            if i == at {
                continue;
            }
            if next == at {
                next = i;
                continue;
            }
            let c = cross(at, next, i);
            if c > 0 || c == 0 && far(at, i) > far(at, next) {
                next = i;
            }
        }
        if next == at {
            break;
        }
        let mut line: Vec<usize> =
            ids.iter().copied().filter(|&i| i != at && cross(at, next, i) == 0 && !done.contains(&i)).collect();
        line.sort_by_key(|&i| far(at, i));
        for i in line {
            done.insert(i);
            rope.push(i as i64);
        }
        if next == start || rope.len() == ids.len() {
            break;
        }
        at = next;
    }
    rope
}
