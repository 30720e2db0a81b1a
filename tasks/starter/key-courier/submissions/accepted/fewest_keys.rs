use std::collections::VecDeque;

fn can_deliver(locked: Vec<bool>, corridors: Vec<Vec<i64>>, keys: i64, start: i64, goal: i64) -> bool {
    let mut beside = vec![Vec::new(); locked.len()];
    for corridor in &corridors {
        let (a, b) = (corridor[0] as usize, corridor[1] as usize);
        beside[a].push(b);
        beside[b].push(a);
    }

    let mut done = vec![false; locked.len()];
    let mut waiting = VecDeque::from([(start as usize, 0)]);
    while let Some((room, used)) = waiting.pop_front() {
        if room == goal as usize {
            return used <= keys;
        }
        if std::mem::replace(&mut done[room], true) {
            continue;
        }
        for &other in beside[room].iter().filter(|&&other| !done[other]) {
            if locked[other] {
                waiting.push_back((other, used + 1));
            } else {
                waiting.push_front((other, used));
            }
        }
    }
    false
}
