fn harbour_outline(towers: Vec<Vec<i64>>, k: i64) -> Vec<Vec<i64>> {
    let mut heights: Vec<i64> = towers.iter().map(|tower| tower[2]).collect();
    heights.sort_unstable();
    heights.dedup();

    let mut edges: Vec<(i64, usize, i64)> = towers
        .iter()
        .flat_map(|tower| {
            let rank = heights.partition_point(|&height| height < tower[2]);
            [(tower[0], rank, 1), (tower[1], rank, -1)]
        })
        .collect();
    edges.sort_unstable_by_key(|&(x, ..)| x);

    let mut counts = Counts::new(heights.len());
    let mut outline = Vec::new();
    let mut level = 0;
    let mut standing = 0;
    for at_x in edges.chunk_by(|a, b| a.0 == b.0) {
        for &(_, rank, change) in at_x {
            counts.add(rank, change);
            standing += change;
        }
        let now = if standing >= k { heights[counts.nth(standing - k)] } else { 0 };
        if now != level {
            level = now;
            outline.push(vec![at_x[0].0, level]);
        }
    }
    outline
}

/// A Fenwick tree of how many towers of each rank there are.
struct Counts(Vec<i64>);

impl Counts {
    fn new(ranks: usize) -> Self {
        Counts(vec![0; ranks.next_power_of_two() + 1])
    }

    fn add(&mut self, rank: usize, change: i64) {
        let mut node = rank + 1;
        while node < self.0.len() {
            self.0[node] += change;
            node += node & node.wrapping_neg();
        }
    }

    /// The rank at a place, counted from 0, in the sorted list of all ranks.
    fn nth(&self, mut place: i64) -> usize {
        let mut rank = 0;
        let mut step = self.0.len() - 1;
        while step > 0 {
            if rank + step < self.0.len() && self.0[rank + step] <= place {
                rank += step;
                place -= self.0[rank];
            }
            step /= 2;
        }
        rank
    }
}
