fn turn_rings(mosaic: Vec<Vec<i64>>, amounts: Vec<i64>) -> Vec<Vec<i64>> {
    let rows = mosaic.len();
    let columns = mosaic.first().map_or(0, Vec::len);
    let rings = rows.min(columns).div_ceil(2);
    let mut turned = mosaic.clone();
    for (ring, amount) in (0..rings).zip(amounts.iter().cycle()) {
        let places = walk(ring, ring, rows - 1 - ring, columns - 1 - ring);
        let shift = amount.rem_euclid(places.len() as i64) as usize;
        for (from, to) in places.iter().zip(places.iter().cycle().skip(shift)) {
            turned[to.0][to.1] = mosaic[from.0][from.1];
        }
    }
    turned
}

/// The places of a ring, clockwise from its upper left corner.
fn walk(top: usize, left: usize, bottom: usize, right: usize) -> Vec<(usize, usize)> {
    if top == bottom {
        (left..=right).map(|column| (top, column)).collect()
    } else if left == right {
        (top..=bottom).map(|row| (row, left)).collect()
    } else {
        let upper = (left..right).map(|column| (top, column));
        let down = (top..bottom).map(|row| (row, right));
        let lower = (left + 1..=right).rev().map(|column| (bottom, column));
        let up = (top + 1..=bottom).rev().map(|row| (row, left));
        upper.chain(down).chain(lower).chain(up).collect()
    }
}
