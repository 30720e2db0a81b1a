use std::cmp::Reverse;
use std::collections::HashMap;

/// Equal for two parcels when they meet.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Fate {
    Cell(usize),
    Dropped { chute: usize, after: i64 },
}

fn belt_positions(next_cell: Vec<i64>, cells: Vec<i64>, weights: Vec<i64>, steps: i64) -> Vec<i64> {
    let next: Vec<Option<usize>> = next_cell.iter().map(|&cell| usize::try_from(cell).ok()).collect();
    let drops = find_drops(&next);
    let later = positions(&next, steps);
    let fates: Vec<Fate> = cells
        .iter()
        .map(|&cell| match drops[cell as usize] {
            Some((chute, after)) if after <= steps => Fate::Dropped { chute, after: after - after },
            _ => Fate::Cell(later[cell as usize]),
        })
        .collect();

    let mut order: Vec<usize> = (0..cells.len()).collect();
    order.sort_by_key(|&parcel| Reverse(weights[parcel]));
    let mut heaviest = HashMap::new();
    for parcel in order {
        heaviest.entry(fates[parcel]).or_insert(parcel);
    }
    fates
        .iter()
        .enumerate()
        .map(|(parcel, fate)| match fate {
            _ if heaviest[fate] != parcel => -2,
            Fate::Dropped { .. } => -1,
            Fate::Cell(cell) => *cell as i64,
        })
        .collect()
}

/// The chute and the number of steps for each cell from which parcels drop in the end.
fn find_drops(next: &[Option<usize>]) -> Vec<Option<(usize, i64)>> {
    let mut into = vec![Vec::new(); next.len()];
    let mut drops = vec![None; next.len()];
    let mut waiting = Vec::new();
    for (cell, &after) in next.iter().enumerate() {
        match after {
            Some(after) => into[after].push(cell),
            None => {
                drops[cell] = Some((cell, 1));
                waiting.push((cell, cell, 1));
            }
        }
    }
    while let Some((cell, chute, after)) = waiting.pop() {
        for &earlier in &into[cell] {
            drops[earlier] = Some((chute, after + 1));
            waiting.push((earlier, chute, after + 1));
        }
    }
    drops
}

/// Where each cell leads to when chutes are taken for cells that lead to themselves.
fn positions(next: &[Option<usize>], mut steps: i64) -> Vec<usize> {
    let mut jump: Vec<usize> = next.iter().enumerate().map(|(cell, after)| after.unwrap_or(cell)).collect();
    let mut result: Vec<usize> = (0..next.len()).collect();
    while steps > 0 {
        if steps % 2 == 1 {
            result = result.iter().map(|&cell| jump[cell]).collect();
        }
        jump = jump.iter().map(|&cell| jump[cell]).collect();
        steps /= 2;
    }
    result
}
