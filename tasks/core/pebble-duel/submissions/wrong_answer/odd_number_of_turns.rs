fn pebble_duel(heaps: Vec<i64>, mut takes: Vec<i64>) -> Vec<i64> {
    takes.sort();
    let top = *heaps.iter().max().unwrap_or(&0) as usize;
    // wins[n]: the player to move wins on a single heap of n.
    let mut wins = vec![false; top + 1];
    for n in 1..=top {
        wins[n] = takes.iter().any(|&t| {
            let t = t as usize;
            t <= n && (!wins[n - t] || (n - t > 0 && (n - t) % 2 == 0))
        });
    }
    let count = heaps.iter().filter(|&&h| wins[h as usize]).count();
    if count % 2 == 0 {
        return vec![];
    }
    for (i, &h) in heaps.iter().enumerate() {
        for &t in &takes {
            if t <= h && wins[h as usize] {
                let left = (h - t) as usize;
                if !wins[left] {
                    return vec![i as i64, t, 0];
                }
                if left > 0 && left % 2 == 0 {
                    return vec![i as i64, t, 1];
                }
            }
        }
    }
    vec![]
}
