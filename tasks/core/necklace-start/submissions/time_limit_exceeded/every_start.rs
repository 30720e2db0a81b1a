fn necklace_start(beads: Vec<i64>) -> Vec<i64> {
    let n = beads.len();
    if n == 0 {
        return vec![];
    }
    let at = |start: usize, step: usize, i: usize| beads[(start + step * i) % n];
    let (mut best, mut best_step) = (0, 1);
    for step in [1, n.max(2) - 1] {
        for start in 0..n {
            let differs = (0..n).find(|&i| at(start, step, i) != at(best, best_step, i));
            if differs.is_some_and(|i| at(start, step, i) < at(best, best_step, i)) {
                (best, best_step) = (start, step);
            }
        }
    }
    vec![best as i64, if best_step == 1 { 1 } else { -1 }]
}
