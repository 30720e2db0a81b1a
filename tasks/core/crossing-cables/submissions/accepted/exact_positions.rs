use std::cmp::Ordering;

/// A part of the trench, from its beginning; neither number is negative.
struct Position {
    part: i64,
    whole: i64,
}

impl Position {
    fn compare(&self, other: &Position) -> Ordering {
        let product = |a: i64, b: i64| i128::from(a) * i128::from(b);
        product(self.part, other.whole).cmp(&product(other.part, self.whole))
    }
}

fn cables_in_trench(trench: Vec<i64>, cables: Vec<Vec<i64>>) -> Vec<i64> {
    let mut met: Vec<(Position, i64)> = (0..)
        .zip(&cables)
        .filter_map(|(number, cable)| Some((meet(&trench, cable)?, number)))
        .collect();
    // The sort is stable: numbers stay in ascending order.
    met.sort_by(|a, b| a.0.compare(&b.0));
    met.into_iter().map(|(_, number)| number).collect()
}

fn meet(trench: &[i64], cable: &[i64]) -> Option<Position> {
    // All points as seen from the beginning of the trench.
    let from_start = |ends: &[i64]| (ends[0] - trench[0], ends[1] - trench[1]);
    let (d, p, q) = (from_start(&trench[2..]), from_start(cable), from_start(&cable[2..]));
    let cross = |a: (i64, i64), b: (i64, i64)| a.0 * b.1 - a.1 * b.0;
    let dot = |a: (i64, i64), b: (i64, i64)| a.0 * b.0 + a.1 * b.1;
    let sides = (cross(d, p).signum(), cross(d, q).signum());
    let (part, whole) = if sides == (0, 0) {
        let (first, last) = (dot(d, p).min(dot(d, q)), dot(d, p).max(dot(d, q)));
        (if last < 0 { -1 } else { first.max(0) }, dot(d, d))
    } else if sides.0 == sides.1 {
        return None;
    } else {
        let e = (q.0 - p.0, q.1 - p.1);
        let sign = cross(d, e).signum();
        (sign * cross(p, e), sign * cross(d, e))
    };
    (0..=whole).contains(&part).then_some(Position { part, whole })
}
