fn can_deliver(locked: Vec<bool>, corridors: Vec<Vec<i64>>, keys: i64, start: i64, goal: i64) -> bool {
    let mut used = vec![keys + 1; locked.len()];
    used[start] = 0;
    for corridor in corridors {
        let cost = used[corridor[0]] + locked[corridor[1]];
        used[corridor[1]] = used[corridor[1]].min(cost);
    }
    used[goal] <= keys
}
