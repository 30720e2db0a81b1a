use std::collections::VecDeque;

struct Arc {
    target: usize,
    room: i64,
}

/// Arc `i ^ 1` leads back where arc `i` comes from.
struct Network {
    arcs: Vec<Arc>,
    leaving: Vec<Vec<usize>>,
}

impl Network {
    fn connect(&mut self, a: usize, b: usize, room: i64) {
        self.leaving[a].push(self.arcs.len());
        self.arcs.push(Arc { target: b, room });
        self.leaving[b].push(self.arcs.len());
        self.arcs.push(Arc { target: a, room: 0 });
    }

    fn levels(&self, source: usize) -> Vec<Option<usize>> {
        let mut levels = vec![None; self.leaving.len()];
        levels[source] = Some(0);
        let mut open = VecDeque::from([(source, 0)]);
        while let Some((node, level)) = open.pop_front() {
            for arc in self.leaving[node].iter().map(|&arc| &self.arcs[arc]) {
                if arc.room > 0 && levels[arc.target].is_none() {
                    levels[arc.target] = Some(level + 1);
                    open.push_back((arc.target, level + 1));
                }
            }
        }
        levels
    }

    fn greatest_flow(&mut self, source: usize, sink: usize, most: i64) -> i64 {
        let mut total = 0;
        loop {
            let levels = self.levels(source);
            if levels[sink].is_none() {
                return total;
            }
            let mut next = vec![0; self.leaving.len()];
            total += self.send(source, sink, most, &levels, &mut next);
        }
    }

    fn send(&mut self, node: usize, sink: usize, amount: i64, levels: &[Option<usize>], next: &mut [usize]) -> i64 {
        if node == sink {
            return amount;
        }
        let mut left = amount;
        while left > 0 && next[node] < self.leaving[node].len() {
            let index = self.leaving[node][next[node]];
            let Arc { target, room } = self.arcs[index];
            if room > 0 && levels[target] == levels[node].map(|level| level + 1) {
                let sent = self.send(target, sink, left.min(room), levels, next);
                self.arcs[index].room -= sent;
                self.arcs[index ^ 1].room += sent;
                left -= sent;
            }
            if left > 0 {
                next[node] += 1;
            }
        }
        amount - left
    }
}

fn pipe_capacity(supply: Vec<i64>, demand: Vec<i64>, limit: Vec<i64>, pipes: Vec<Vec<i64>>) -> i64 {
    // Every place is two nodes with its pump between them; the wells come from one node, the tanks lead to another.
    let n = limit.len();
    let (source, sink) = (2 * n, 2 * n + 1);
    let mut network = Network { arcs: Vec::new(), leaving: vec![Vec::new(); 2 * n + 2] };
    for place in 0..n {
        network.connect(source, place, supply[place]);
        network.connect(place, n + place, limit[place]);
        network.connect(n + place, sink, demand[place]);
    }
    for pipe in &pipes {
        let (a, b) = (pipe[0] as usize, pipe[1] as usize);
        network.connect(n + a, b, pipe[2]);
        network.connect(n + b, a, pipe[2]);
    }
    network.greatest_flow(source, sink, supply.iter().sum())
}
