struct Search {
    out: Vec<Vec<(usize, i64)>>,
    best: Option<(i64, i64, i64)>,
    seen: Vec<bool>,
}

impl Search {
    fn go(&mut self, start: usize, at: usize, len: i64, gain: i64) {
        if let Some((l, _, _)) = self.best {
            if len >= -l {
                return;
            }
        }
        for i in 0..self.out[at].len() {
            let (to, g) = self.out[at][i];
            if to == start {
                if gain + g > 0 {
                    let found = (-(len + 1), -(start as i64), gain + g);
                    if self.best.is_none() || self.best.unwrap() < found {
                        self.best = Some(found);
                    }
                }
            } else if !self.seen[to] {
                self.seen[to] = true;
                self.go(start, to, len + 1, gain + g);
                self.seen[to] = false;
            }
        }
    }
}

fn profitable_loop(n: i64, deals: Vec<Vec<i64>>) -> Option<Vec<i64>> {
    let mut out = vec![vec![]; n as usize];
    for d in &deals {
        out[d[0] as usize].push((d[1] as usize, d[2]));
    }
    let mut s = Search { out, best: None, seen: vec![false; n as usize] };
    for start in 0..n as usize {
        s.go(start, start, 0, 0);
    }
    s.best.map(|(l, st, p)| vec![-l, -st, p])
}
