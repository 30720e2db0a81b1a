use std::collections::HashMap;

fn floor_tiling(floor: Vec<String>) -> i64 {
    let w = floor[0].len() + 1;
    let mut text: Vec<u8> = Vec::new();
    for row in &floor {
        text.extend(row.bytes());
        text.push(b'#');
    }
    text.extend(vec![b'#'; w]);
    let mut cur: HashMap<Vec<u8>, i64> = HashMap::new();
    cur.insert(vec![b'c'; w], 1);
    for c in text {
        let mut next: HashMap<Vec<u8>, i64> = HashMap::new();
        for (border, n) in &cur {
            let (up, left) = (border[0], border[w - 1]);
            let options: &[u8] = match (c, up == b'd', left == b'r') {
                (_, true, true) => b"",
                (b'#', false, false) => b"c",
                (b'#', _, _) => b"",
                (_, true, _) | (_, _, true) => b"c",
                _ if up == b's' || left == b's' => b"rd",
                _ => b"rds",
            };
            for &o in options {
                let mut b = border[1..].to_vec();
                b.push(o);
                let e = next.entry(b).or_insert(0);
                *e += n;
            }
        }
        cur = next;
    }
    cur.values().sum::<i64>().rem_euclid(1_000_000_007)
}
