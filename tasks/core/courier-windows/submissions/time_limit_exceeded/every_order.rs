struct Tour {
    travel: Vec<Vec<i64>>,
    windows: Vec<Vec<i64>>,
    service: Vec<i64>,
    fee: Vec<i64>,
    shift_end: i64,
    best: (i64, i64),
}

impl Tour {
    fn go(&mut self, served: usize, at: usize, time: i64, pay: i64) {
        let back = time + self.travel[at][0];
        if served > 0 && back <= self.shift_end {
            self.best = self.best.max((pay, -back));
        }
        for c in 0..self.fee.len() {
            if served >> c & 1 == 1 {
                continue;
            }
            let arrival = time + self.travel[at][c + 1];
            if let Some(w) = self.windows[c].chunks(2).find(|w| arrival <= w[1]) {
                let end = arrival.max(w[0]) + self.service[c];
                if end <= self.shift_end {
                    self.go(served | 1 << c, c + 1, end, pay + self.fee[c]);
                }
            }
        }
    }
}

fn courier_windows(
    travel: Vec<Vec<i64>>,
    windows: Vec<Vec<i64>>,
    service: Vec<i64>,
    fee: Vec<i64>,
    shift_end: i64,
) -> Vec<i64> {
    let mut tour = Tour { travel, windows, service, fee, shift_end, best: (0, 0) };
    tour.go(0, 0, 0, 0);
    vec![tour.best.0, -tour.best.1]
}
