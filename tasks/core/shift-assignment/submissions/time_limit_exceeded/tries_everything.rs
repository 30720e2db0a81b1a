struct Search {
    cost: Vec<Vec<i64>>,
    seats: Vec<i64>,
    cur: Vec<i64>,
    best: Option<(i64, Vec<i64>)>,
}

impl Search {
    fn go(&mut self, i: usize, sum: i64) {
        if let Some((b, _)) = &self.best {
            if sum >= *b {
                return;
            }
        }
        if i == self.cost.len() {
            self.best = Some((sum, self.cur.clone()));
            return;
        }
        for s in 0..self.seats.len() {
            let c = self.cost[i][s];
            if c >= 0 && self.seats[s] > 0 {
                self.seats[s] -= 1;
                self.cur.push(s as i64);
                self.go(i + 1, sum + c);
                self.cur.pop();
                self.seats[s] += 1;
            }
        }
    }
}

fn assign_shifts(cost: Vec<Vec<i64>>, seats: Vec<i64>) -> Option<Vec<i64>> {
    let mut s = Search { cost, seats, cur: vec![], best: None };
    s.go(0, 0);
    s.best.map(|b| b.1)
}
