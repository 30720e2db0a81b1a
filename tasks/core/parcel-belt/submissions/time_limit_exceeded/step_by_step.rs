fn belt_positions(next_cell: Vec<i64>, cells: Vec<i64>, weights: Vec<i64>, steps: i64) -> Vec<i64> {
    let mut at = cells;
    let meet = |at: &mut Vec<i64>| {
        let mut best: Vec<Option<usize>> = vec![None; next_cell.len()];
        for p in 0..at.len() {
            if at[p] < 0 {
                continue;
            }
            let slot = &mut best[at[p] as usize];
            match *slot {
                None => *slot = Some(p),
                Some(q) if weights[q] >= weights[p] => at[p] = -2,
                Some(q) => {
                    at[q] = -2;
                    *slot = Some(p);
                }
            }
        }
    };
    meet(&mut at);
    for _ in 0..steps {
        for c in at.iter_mut() {
            if *c >= 0 {
                *c = next_cell[*c as usize];
            }
        }
        meet(&mut at);
    }
    at
}
