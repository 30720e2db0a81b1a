use std::cmp::Reverse;

struct Search {
    links: Vec<Vec<(usize, usize)>>,
    seen_at: Vec<Option<usize>>,
    clock: usize,
    people: Vec<i64>,
    /// The single cables of the part that is searched, with the people on the far side.
    sides: Vec<(usize, i64)>,
}

impl Search {
    /// Visits an office that was reached by a cable; returns the earliest office that its part leads back to.
    fn visit(&mut self, office: usize, arrived_by: Option<usize>) -> usize {
        let own = self.clock;
        let mut low = own;
        self.seen_at[office] = Some(own);
        self.clock += 1;
        for at in 0..self.links[office].len() {
            let (other, cable) = self.links[office][at];
            if Some(cable) == arrived_by {
                continue;
            }
            if let Some(before) = self.seen_at[other] {
                low = low.min(before);
                continue;
            }
            let reached = self.visit(other, Some(cable));
            low = low.min(reached);
            self.people[office] += self.people[other];
            if reached > own {
                self.sides.push((cable, self.people[other]));
            }
        }
        low
    }
}

fn single_links(staff: Vec<i64>, cables: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let n = staff.len();
    let mut links = vec![Vec::new(); n];
    for (cable, ends) in cables.iter().enumerate() {
        let (a, b) = (ends[0] as usize, ends[1] as usize);
        links[a].push((b, cable));
        links[b].push((a, cable));
    }

    let mut search = Search { links, seen_at: vec![None; n], clock: 0, people: staff, sides: Vec::new() };
    let mut found: Vec<(i64, usize)> = Vec::new();
    for start in 0..n {
        if search.seen_at[start].is_none() {
            search.visit(start, None);
            let everybody = search.people[start];
            found.extend(search.sides.drain(..).map(|(cable, side)| (side * (everybody - side), cable)));
        }
    }
    found.sort_unstable_by_key(|&(loss, cable)| (Reverse(loss), cable));
    found.into_iter().map(|(loss, cable)| vec![cable as i64, loss]).collect()
}
