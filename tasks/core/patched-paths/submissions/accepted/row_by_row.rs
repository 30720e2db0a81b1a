const MODULUS: u64 = 1_000_000_007;

fn patched_paths(field: Vec<String>, patches: i64) -> i64 {
    let broken: Vec<Vec<bool>> = field.iter().map(|row| row.bytes().map(|cell| cell == b'#').collect()).collect();
    let (height, width) = (broken.len(), broken[0].len());
    // A way has fewer cells than rows and columns together, and at most every other one is broken.
    let most = (patches as usize).min((height + width) / 2);
    let mut ways = vec![vec![vec![0u64; most + 1]; width]; height];
    for y in 0..height {
        for x in 0..width {
            let needed = usize::from(broken[y][x]);
            let mut here = vec![0; most + 1];
            if (y, x) == (0, 0) && needed <= most {
                here[needed] = 1;
            }
            let sources = [(0, 1), (1, 0), (1, 1)]
                .into_iter()
                .filter_map(|(down, right)| Some((y.checked_sub(down)?, x.checked_sub(right)?)))
                .filter(|&(from_y, from_x)| !(broken[y][x] && broken[from_y][from_x]));
            for (from_y, from_x) in sources {
                for (sum, count) in here.iter_mut().skip(needed).zip(&ways[from_y][from_x]) {
                    *sum = (*sum + count) % MODULUS;
                }
            }
            ways[y][x] = here;
        }
    }
    (ways[height - 1][width - 1].iter().sum::<u64>() % MODULUS) as i64
}
