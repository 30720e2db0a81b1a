use std::collections::{BTreeSet, HashSet};

fn pebble_duel(heaps: Vec<i64>, takes: Vec<i64>) -> Vec<i64> {
    let takes: BTreeSet<i64> = takes.into_iter().collect();
    let highest = heaps.iter().copied().max().unwrap_or(0);
    let mut nimbers: Vec<usize> = Vec::new();
    for size in 0..=highest {
        let mut options = HashSet::new();
        for left in takes.iter().map(|take| size - take).take_while(|&left| left >= 0) {
            options.insert(nimbers[left as usize]);
            if can_part(left) {
                options.insert(0);
            }
        }
        nimbers.extend((0..).find(|nimber| !options.contains(nimber)));
    }

    let total = heaps.iter().fold(0, |total, &size| total ^ nimbers[size as usize]);
    for (heap, &size) in heaps.iter().enumerate() {
        let others = total ^ nimbers[size as usize];
        for &take in takes.range(..=size) {
            let left = size - take;
            if nimbers[left as usize] == others {
                return vec![heap as i64, take, 0];
            }
            if others == 0 && can_part(left) {
                return vec![heap as i64, take, 1];
            }
        }
    }
    Vec::new()
}

/// Two equal heaps are worth nothing, whatever their size.
fn can_part(left: i64) -> bool {
    left > 0 && left % 2 == 0
}
