fn go(floor: &[Vec<u8>], tiles: &mut Vec<Vec<u8>>, at: usize) -> i64 {
    let (h, w) = (floor.len(), floor[0].len());
    if at == h * w {
        return 1;
    }
    let (y, x) = (at / w, at % w);
    if floor[y][x] == b'#' || tiles[y][x] > 0 {
        return go(floor, tiles, at + 1);
    }
    let mut ways = 0;
    if !(x > 0 && tiles[y][x - 1] == 1) && !(y > 0 && tiles[y - 1][x] == 1) {
        tiles[y][x] = 1;
        ways += go(floor, tiles, at + 1);
    }
    tiles[y][x] = 2;
    for (dy, dx) in [(0, 1), (1, 0)] {
        let (ny, nx) = (y + dy, x + dx);
        if ny < h && nx < w && floor[ny][nx] == b'.' && tiles[ny][nx] == 0 {
            tiles[ny][nx] = 2;
            ways += go(floor, tiles, at + 1);
            tiles[ny][nx] = 0;
        }
    }
    tiles[y][x] = 0;
    ways % 1_000_000_007
}

fn floor_tiling(floor: Vec<String>) -> i64 {
    let floor: Vec<Vec<u8>> = floor.into_iter().map(String::into_bytes).collect();
    let mut tiles = vec![vec![0; floor[0].len()]; floor.len()];
    go(&floor, &mut tiles, 0)
}
