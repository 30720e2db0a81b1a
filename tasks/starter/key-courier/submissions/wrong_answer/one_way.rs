fn can_deliver(locked: Vec<bool>, corridors: Vec<Vec<i64>>, keys: i64, start: i64, goal: i64) -> bool {
    let n = locked.len();
    let mut next = vec![vec![]; n];
    for c in corridors {
        next[c[0] as usize].push(c[1] as usize);
    }
    let mut best = vec![i64::MAX; n];
    best[start as usize] = 0;
    let mut stack = vec![start as usize];
    while let Some(room) = stack.pop() {
        for &other in &next[room] {
            let cost = best[room] + i64::from(locked[other]);
            if cost < best[other] {
                best[other] = cost;
                stack.push(other);
            }
        }
    }
    best[goal as usize] <= keys
}
