struct Search<'a> {
    adj: Vec<Vec<(usize, i64, i64)>>,
    goal: usize,
    limit: i64,
    seen: Vec<bool>,
    best: &'a mut Option<(i64, i64)>,
    tickets: i64,
}

impl<'a> Search<'a> {
    fn go(&mut self, u: usize, cost: i64, used: i64) {
        if let Some(b) = *self.best {
            if (cost, used) >= b {
                return;
            }
        }
        if u == self.goal {
            *self.best = Some((cost, used));
            return;
        }
        self.seen[u] = true;
        for i in 0..self.adj[u].len() {
            let (v, f, t) = self.adj[u][i];
            if !self.seen[v] {
                self.go(v, cost + f + t, used);
                if t <= self.limit && used < self.tickets {
                    self.go(v, cost + f, used + 1);
                }
            }
        }
        self.seen[u] = false;
    }
}

fn cheapest_drive(n: i64, roads: Vec<Vec<i64>>, start: i64, goal: i64, tickets: i64, ticket_limit: i64) -> Option<Vec<i64>> {
    let mut adj = vec![vec![]; n as usize];
    for r in &roads {
        adj[r[0] as usize].push((r[1] as usize, r[2], r[3]));
        adj[r[1] as usize].push((r[0] as usize, r[2], r[3]));
    }
    let mut best = None;
    Search { adj, goal: goal as usize, limit: ticket_limit, seen: vec![false; n as usize], best: &mut best, tickets }
        .go(start as usize, 0, 0);
    best.map(|(c, u)| vec![c, u])
}
