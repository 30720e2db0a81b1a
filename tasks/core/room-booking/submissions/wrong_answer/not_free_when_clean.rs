use std::collections::{BTreeMap, BTreeSet};

fn room_booking(seats: Vec<i64>, bookings: Vec<Vec<i64>>, cleaning: i64) -> Vec<i64> {
    let mut free: BTreeSet<(i64, usize)> = BTreeSet::new();
    for (i, s) in seats.iter().enumerate() {
        free.insert((*s, i));
    }
    let mut busy: BTreeMap<i64, Vec<(i64, usize)>> = BTreeMap::new();
    let mut order: Vec<usize> = (0..bookings.len()).collect();
    order.sort_by_key(|&j| (bookings[j][0], -bookings[j][2], j));
    let mut out = vec![-1i64; bookings.len()];
    for j in order {
        let b = &bookings[j];
        let later = busy.split_off(&b[0]);
        for rooms in busy.values() {
            free.extend(rooms.iter().copied());
        }
        busy = later;
        let room = free.range((b[2], 0)..).next().copied();
        if let Some(room) = room {
            free.remove(&room);
            busy.entry(b[1] + cleaning).or_default().push(room);
            out[j] = room.1 as i64;
        }
    }
    out
}
