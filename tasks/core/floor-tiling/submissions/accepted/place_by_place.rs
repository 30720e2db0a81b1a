use std::collections::HashMap;

const MODULUS: u64 = 1_000_000_007;

// What is at a place; the half of a long tile that does not go on is closed, like a pillar.
const CLOSED: u32 = 0;
const SMALL: u32 = 1;
const RIGHT: u32 = 2;
const DOWN: u32 = 3;

fn floor_tiling(floor: Vec<String>) -> i64 {
    // A wall of pillars to the right of each row and below the last one: nothing goes on there.
    let width = floor[0].len() + 1;
    let wall = "#".repeat(width);
    let places = floor.iter().flat_map(|row| row.bytes().chain([b'#'])).chain(wall.bytes());
    // Two bits for each of the latest places: the highest ones are above the place at hand, the lowest to its left.
    let mask = (1 << (2 * width)) - 1;
    let mut borders: HashMap<u32, u64> = HashMap::from([(0, 1)]);
    for place in places {
        let mut longer = HashMap::with_capacity(borders.len() * 2);
        for (border, count) in borders {
            for &state in states(place == b'#', border >> (2 * (width - 1)), border & 3) {
                let sum = longer.entry((border << 2) & mask | state).or_insert(0);
                *sum = (*sum + count) % MODULUS;
            }
        }
        borders = longer;
    }
    (borders.values().sum::<u64>() % MODULUS) as i64
}

fn states(pillar: bool, above: u32, left: u32) -> &'static [u32] {
    match (pillar, above == DOWN, left == RIGHT) {
        (true, false, false) | (false, true, false) | (false, false, true) => &[CLOSED],
        (true, ..) | (_, true, true) => &[],
        _ if above == SMALL || left == SMALL => &[RIGHT, DOWN],
        _ => &[RIGHT, DOWN, SMALL],
    }
}
