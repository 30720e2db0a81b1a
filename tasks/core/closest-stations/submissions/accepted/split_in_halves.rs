use std::collections::HashMap;

#[derive(Clone, Copy)]
struct Station {
    x: i64,
    y: i64,
    number: usize,
}

/// The square distance first: the smallest pair is the best one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    square: i64,
    i: usize,
    j: usize,
}

fn closest_stations(width: i64, xs: Vec<i64>, ys: Vec<i64>) -> Vec<i64> {
    let mut stations: Vec<Station> =
        xs.iter().zip(&ys).enumerate().map(|(number, (&x, &y))| Station { x, y, number }).collect();
    let mut best = shared_place(&stations);
    if best.is_none() && stations.len() >= 2 {
        stations.sort_unstable_by_key(|station| station.x);
        let mut found = Pair { square: i64::MAX, i: 0, j: 0 };
        search_halves(&mut stations, width, &mut found);
        let reach = found.square;
        let seam = stations.iter().filter(|s| s.x.min(width - s.x).pow(2) <= reach);
        search_strip(seam, width, &mut found);
        best = Some(found);
    }
    best.map_or(Vec::new(), |pair| vec![pair.i as i64, pair.j as i64, pair.square])
}

fn shared_place(stations: &[Station]) -> Option<Pair> {
    let mut first = HashMap::new();
    stations
        .iter()
        .filter_map(|&Station { x, y, number }| {
            let i = *first.entry((x, y)).or_insert(number);
            (i != number).then_some(Pair { square: 0, i, j: number })
        })
        .min()
}

/// Takes stations in the order of columns, leaves them in the order of rows.
fn search_halves(stations: &mut [Station], width: i64, best: &mut Pair) {
    if stations.len() < 2 {
        return;
    }
    let half = stations.len() / 2;
    let middle = stations[half].x;
    search_halves(&mut stations[..half], width, best);
    search_halves(&mut stations[half..], width, best);
    // The stable sort takes the two sorted halves as they are and merges them.
    stations.sort_by_key(|station| station.y);
    let reach = best.square;
    search_strip(stations.iter().filter(|s| (s.x - middle).pow(2) <= reach), width, best);
}

fn search_strip<'a>(by_row: impl Iterator<Item = &'a Station>, width: i64, best: &mut Pair) {
    let mut above: Vec<&Station> = Vec::new();
    for station in by_row {
        for other in above.iter().rev() {
            let rows = (station.y - other.y).pow(2);
            if rows > best.square {
                break;
            }
            let across = (station.x - other.x).abs();
            let pair = Pair {
                square: rows + across.min(width - across).pow(2),
                i: station.number.min(other.number),
                j: station.number.max(other.number),
            };
            *best = pair.min(*best);
        }
        above.push(station);
    }
}
