use std::collections::{BinaryHeap, VecDeque};

const NEVER: i64 = 1 << 40;

fn latest_start(floor: Vec<String>, last_call: i64) -> Vec<i64> {
    // One text with walls between and around the rows, so that every cell has four neighbours.
    let width = floor[0].len() + 1;
    let edge = "#".repeat(width);
    let cells = [edge.as_str(), &floor.join("#"), &edge].concat().into_bytes();
    let neighbours = |cell: usize| [cell - width, cell - 1, cell + 1, cell + width];
    let all = |sign: u8| (0..cells.len()).filter(|&cell| cells[cell] == sign).collect::<Vec<_>>();
    let (fires, exits, people) = (all(b'F'), all(b'E'), all(b'P'));

    let mut burns = vec![NEVER; cells.len()];
    for &cell in &fires {
        burns[cell] = 0;
    }
    let mut spreading = VecDeque::from(fires);
    while let Some(cell) = spreading.pop_front() {
        for next in neighbours(cell) {
            if burns[next] == NEVER && !b"#D".contains(&cells[next]) {
                burns[next] = burns[cell] + 1;
                spreading.push_back(next);
            }
        }
    }

    // The latest minutes at which one can be in a cell and get out, settled from the latest to the earliest.
    let mut latest = vec![-1; cells.len()];
    let mut heap: BinaryHeap<(i64, usize)> = exits.into_iter().map(|cell| (burns[cell], cell)).collect();
    while let Some((minute, cell)) = heap.pop() {
        if latest[cell] >= minute {
            continue;
        }
        latest[cell] = minute;
        for before in neighbours(cell) {
            let earlier = minute.min(burns[before]) - 1;
            if earlier > latest[before] && !b"#E".contains(&cells[before]) {
                heap.push((earlier, before));
            }
        }
    }
    people.into_iter().map(|cell| latest[cell].min(last_call)).collect()
}
