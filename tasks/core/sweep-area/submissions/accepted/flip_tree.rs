use std::collections::BTreeMap;

/// For each value along one axis, the sorted ends of the spans over which the colour changes there.
type Changes = BTreeMap<i64, Vec<i64>>;

fn inverted_area(plates: Vec<Vec<i64>>) -> Vec<i64> {
    let upright = changes(&plates, 0, 1);
    let level = changes(&plates, 1, 0);
    vec![black_area(&upright), length(&upright) + length(&level)]
}

fn changes(plates: &[Vec<i64>], along: usize, across: usize) -> Changes {
    let mut changes = Changes::new();
    for plate in plates {
        for side in [along, along + 2] {
            changes.entry(plate[side]).or_default().extend([plate[across], plate[across + 2]]);
        }
    }
    changes.values_mut().for_each(|ends| ends.sort_unstable());
    changes
}

fn length(changes: &Changes) -> i64 {
    changes.values().flat_map(|ends| ends.chunks_exact(2)).map(|span| span[1] - span[0]).sum()
}

fn black_area(upright: &Changes) -> i64 {
    let mut heights: Vec<i64> = upright.values().flatten().copied().collect();
    heights.sort_unstable();
    heights.dedup();
    let mut line = Line { nodes: vec![Node::default(); 4 * heights.len() + 1], heights };
    let (mut area, mut before) = (0, 0);
    for (&x, ends) in upright {
        area += line.nodes[0].black * (x - before);
        before = x;
        for span in ends.chunks_exact(2).filter(|span| span[0] < span[1]) {
            line.flip(0, 0, line.heights.len() - 1, span[0], span[1]);
        }
    }
    area
}

#[derive(Clone, Default)]
struct Node {
    black: i64,
    flipped: bool,
}

/// A line that is cut at the heights; a node knows its own flips and those below, not those above.
struct Line {
    nodes: Vec<Node>,
    heights: Vec<i64>,
}

impl Line {
    fn flip(&mut self, node: usize, from: usize, to: usize, low: i64, high: i64) {
        let (start, end) = (self.heights[from], self.heights[to]);
        if high <= start || end <= low {
            return;
        }
        if low <= start && end <= high {
            let Node { black, flipped } = &mut self.nodes[node];
            *black = end - start - *black;
            *flipped = !*flipped;
            return;
        }
        let middle = (from + to) / 2;
        self.flip(2 * node + 1, from, middle, low, high);
        self.flip(2 * node + 2, middle, to, low, high);
        let below = self.nodes[2 * node + 1].black + self.nodes[2 * node + 2].black;
        let Node { black, flipped } = &mut self.nodes[node];
        *black = if *flipped { end - start - below } else { below };
    }
}
