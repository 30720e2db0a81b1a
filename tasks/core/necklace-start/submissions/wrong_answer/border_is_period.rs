fn necklace_start(beads: Vec<i64>) -> Vec<i64> {
    if beads.is_empty() {
        return vec![];
    }
    let n = beads.len();
    let back: Vec<i64> = beads.iter().rev().copied().collect();
    let forward_start = least_rotation(&beads);
    let back_start = least_rotation(&back);
    if rotated(&beads, forward_start).le(rotated(&back, back_start)) {
        return vec![forward_start as i64, 1];
    }
    let reading: Vec<i64> = rotated(&back, back_start).collect();
    vec![((n - 1 - back_start) % (n / 2).max(1)) as i64, -1]
}

fn rotated(ring: &[i64], start: usize) -> impl Iterator<Item = i64> + '_ {
    ring[start..].iter().chain(&ring[..start]).copied()
}

/// The first start of the least rotation: the two best candidates are compared until one of them is out.
fn least_rotation(ring: &[i64]) -> usize {
    let n = ring.len();
    let (mut a, mut b, mut same) = (0, 1, 0);
    while a < n && b < n && same < n {
        match ring[(a + same) % n].cmp(&ring[(b + same) % n]) {
            std::cmp::Ordering::Equal => {
                same += 1;
                continue;
            }
            std::cmp::Ordering::Greater => a += same + 1,
            std::cmp::Ordering::Less => b += same + 1,
        }
        if a == b {
            b += 1;
        }
        same = 0;
    }
    a.min(b)
}

/// The length of the shortest block that, repeated, makes up the list.
fn period(list: &[i64]) -> usize {
    let mut border = vec![0; list.len()];
    for i in 1..list.len() {
        let mut length = border[i - 1];
        while length > 0 && list[i] != list[length] {
            length = border[length - 1];
        }
        border[i] = length + usize::from(list[i] == list[length]);
    }
    let shift = list.len() - border[list.len() - 1];
    if list.len() % shift == 0 { shift } else { list.len() }
}
