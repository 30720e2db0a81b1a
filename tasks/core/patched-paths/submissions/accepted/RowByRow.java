class Solution {
    private static final long MODULUS = 1_000_000_007;

    static long patchedPaths(String[] field, long patches) {
        int height = field.length;
        int width = field[0].length();
        // A way has fewer cells than rows and columns together, and at most every other one is broken.
        int most = (int) Math.min(patches, (height + width) / 2);
        long[][][] ways = new long[height][width][most + 1];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean broken = field[y].charAt(x) == '#';
                int needed = broken ? 1 : 0;
                if (x + y == 0 && needed <= most) {
                    ways[y][x][needed] = 1;
                }
                for (int[] step : new int[][] {{0, 1}, {1, 0}, {1, 1}}) {
                    int fromY = y - step[0];
                    int fromX = x - step[1];
                    if (fromY < 0 || fromX < 0 || broken && field[fromY].charAt(fromX) == '#') {
                        continue;
                    }
                    for (int used = needed; used <= most; used++) {
                        ways[y][x][used] = (ways[y][x][used] + ways[fromY][fromX][used - needed]) % MODULUS;
                    }
                }
            }
        }
        long sum = 0;
        for (long count : ways[height - 1][width - 1]) {
            sum += count;
        }
        return sum % MODULUS;
    }
}
