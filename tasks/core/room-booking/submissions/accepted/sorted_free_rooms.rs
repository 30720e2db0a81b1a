use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

fn room_booking(seats: Vec<i64>, bookings: Vec<Vec<i64>>, cleaning: i64) -> Vec<i64> {
    let mut free: BTreeSet<(i64, usize)> = seats.iter().copied().zip(0..).collect();
    let mut occupied = BinaryHeap::new();
    let mut given = vec![-1; bookings.len()];
    let mut order: Vec<usize> = (0..bookings.len()).collect();
    order.sort_by_key(|&number| (bookings[number][0], Reverse(bookings[number][2])));
    for number in order {
        let (begin, end, people) = (bookings[number][0], bookings[number][1], bookings[number][2]);
        while let Some(&Reverse((until, room))) = occupied.peek() {
            if until > begin {
                break;
            }
            occupied.pop();
            free.insert(room);
        }
        if let Some(&room) = free.range((people, 0)..).next() {
            free.remove(&room);
            occupied.push(Reverse((end + cleaning, room)));
            given[number] = room.1 as i64;
        }
    }
    given
}
