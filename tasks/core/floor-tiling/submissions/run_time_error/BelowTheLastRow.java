class Solution {
    static String[] floor;

    static long floorTiling(String[] f) {
        floor = f;
        return go(0, 0, new int[f.length][f[0].length()]) % 1_000_000_007;
    }

    // 0 is not covered, 1 a small tile, 2 half of a long one.
    static long go(int y, int x, int[][] tiles) {
        if (x == floor[0].length()) return go(y + 1, 0, tiles);
        if (y == floor.length) return 1;
        if (floor[y].charAt(x) == '#' || tiles[y][x] > 0) return go(y, x + 1, tiles);
        long ways = 0;
        if (!(x > 0 && tiles[y][x - 1] == 1) && !(y > 0 && tiles[y - 1][x] == 1)) {
            tiles[y][x] = 1;
            ways += go(y, x + 1, tiles);
        }
        tiles[y][x] = 2;
        if (x + 1 < floor[0].length() && floor[y].charAt(x + 1) == '.' && tiles[y][x + 1] == 0) {
            tiles[y][x + 1] = 2;
            ways += go(y, x + 1, tiles);
            tiles[y][x + 1] = 0;
        }
        if (floor[y + 1].charAt(x) == '.') {
            tiles[y + 1][x] = 2;
            ways += go(y, x + 1, tiles);
            tiles[y + 1][x] = 0;
        }
        tiles[y][x] = 0;
        return ways;
    }
}
