fn conveyor_rotate(mut belt: Vec<i64>, steps: Vec<String>) -> Vec<i64> {
    if belt.is_empty() {
        return belt;
    }
    for step in &steps {
        match step.split_once(' ') {
            Some(("turn", count)) => {
                let count: i64 = count.parse().expect("a number");
                let shift = count.rem_euclid(belt.len() as i64);
                belt.rotate_right(shift as usize);
            }
            Some((_, slot)) => {
                let slot: usize = slot.parse().expect("a number");
                if let Some(item) = belt.get_mut(slot) {
                    *item = (*item).min(0);
                }
            }
            None if step == "flip" => belt.reverse(),
            None => pack(&mut belt),
        }
    }
    belt
}

fn pack(belt: &mut [i64]) {
    let parcels: Vec<i64> = belt.iter().copied().filter(|&item| item > 0).collect();
    let mut parcels = parcels.into_iter();
    for slot in belt.iter_mut().filter(|item| **item >= 0) {
        *slot = parcels.next().unwrap_or(0);
    }
}
