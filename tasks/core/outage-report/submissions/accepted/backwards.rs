use std::collections::HashSet;

struct Groups {
    parent: Vec<usize>,
    size: Vec<usize>,
}

impl Groups {
    fn root(&mut self, mut station: usize) -> usize {
        while self.parent[station] != station {
            self.parent[station] = self.parent[self.parent[station]];
            station = self.parent[station];
        }
        station
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if a != b {
            let (small, large) = if self.size[a] < self.size[b] { (a, b) } else { (b, a) };
            self.parent[small] = large;
            self.size[large] += self.size[small];
        }
    }
}

fn outage_report(n: i64, lines: Vec<Vec<i64>>, plants: Vec<i64>, outages: Vec<i64>) -> Vec<i64> {
    let n = n as usize;
    let mut failed = HashSet::new();
    let is_first: Vec<bool> = outages.iter().map(|&failure| failed.insert(failure)).collect();
    let mut working = n - failed.iter().filter(|&&failure| failure >= 0).count();

    let mut lines_at = vec![Vec::new(); n];
    for (line, ends) in lines.iter().enumerate() {
        lines_at[ends[0] as usize].push(line);
        lines_at[ends[1] as usize].push(line);
    }
    let is_plant: HashSet<i64> = plants.into_iter().collect();

    // Group n is the source, to which every plant that works belongs.
    let mut groups = Groups { parent: (0..=n).collect(), size: vec![1; n + 1] };
    let join_line = |groups: &mut Groups, failed: &HashSet<i64>, line: usize| {
        let (a, b) = (lines[line][0], lines[line][1]);
        if ![a, b, -(line as i64) - 1].iter().any(|part| failed.contains(part)) {
            groups.join(a as usize, b as usize);
        }
    };
    for &plant in is_plant.difference(&failed) {
        groups.join(plant as usize, n);
    }
    for line in 0..lines.len() {
        join_line(&mut groups, &failed, line);
    }

    let mut report = vec![0; outages.len()];
    for (i, &failure) in outages.iter().enumerate().rev() {
        let source = groups.root(n);
        report[i] = (working + 1 - groups.size[source]) as i64;
        if !is_first[i] {
            continue;
        }
        failed.remove(&failure);
        if failure < 0 {
            join_line(&mut groups, &failed, (-failure - 1) as usize);
            continue;
        }
        working += 1;
        if is_plant.contains(&failure) {
            groups.join(failure as usize, n);
        }
        for &line in &lines_at[failure as usize] {
            join_line(&mut groups, &failed, line);
        }
    }
    report
}
