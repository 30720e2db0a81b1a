use std::collections::VecDeque;

fn latest_start(floor: Vec<String>, last_call: i64) -> Vec<i64> {
    let g: Vec<Vec<u8>> = floor.iter().map(|r| r.bytes().collect()).collect();
    let (h, w) = (g.len(), g[0].len());
    let inf = 1i64 << 40;
    let around = |r: usize, c: usize| {
        let mut v = vec![];
        if r > 0 {
            v.push((r - 1, c));
        }
        if c > 0 {
            v.push((r, c - 1));
        }
        if r + 1 < h {
            v.push((r + 1, c));
        }
        if c + 1 < w {
            v.push((r, c + 1));
        }
        v
    };
    let mut fire = vec![vec![inf; w]; h];
    let mut q = VecDeque::new();
    for r in 0..h {
        for c in 0..w {
            if g[r][c] == b'F' {
                fire[r][c] = 0;
                q.push_back((r, c));
            }
        }
    }
    while let Some((r, c)) = q.pop_front() {
        for (a, b) in around(r, c) {
            if g[a][b] != b'#' && g[a][b] != b'D' && fire[a][b] == inf {
                fire[a][b] = fire[r][c] + 1;
                q.push_back((a, b));
            }
        }
    }
    let can = |r: usize, c: usize, t: i64| -> bool {
        if fire[r][c] <= t {
            return false;
        }
        let mut seen = vec![vec![false; w]; h];
        seen[r][c] = true;
        let mut q = VecDeque::from(vec![(r, c, t)]);
        while let Some((r, c, t)) = q.pop_front() {
            for (a, b) in around(r, c) {
                if seen[a][b] || g[a][b] == b'#' {
                    continue;
                }
                if g[a][b] == b'E' {
                    if fire[a][b] >= t + 1 {
                        return true;
                    }
                } else if fire[a][b] > t + 1 {
                    seen[a][b] = true;
                    q.push_back((a, b, t + 1));
                }
            }
        }
        false
    };
    let mut out = vec![];
    for r in 0..h {
        for c in 0..w {
            if g[r][c] != b'P' {
                continue;
            }
            let (mut lo, mut hi) = (-1, last_call);
            while lo < hi {
                let mid = (lo + hi + 1) / 2;
                if can(r, c, mid) {
                    lo = mid;
                } else {
                    hi = mid - 1;
                }
            }
            out.push(lo);
        }
    }
    out
}
