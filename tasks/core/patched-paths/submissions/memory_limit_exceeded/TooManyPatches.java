class Solution {
    static long patchedPaths(String[] field, long patches) {
        final long mod = 1_000_000_007;
        int h = field.length, w = field[0].length(), k = (int) patches;
        long[][][] dp = new long[h][w][k + 1];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int b = field[y].charAt(x) == '#' ? 1 : 0;
                for (int u = b; u <= k; u++) {
                    long t = x + y == 0 && u == b ? 1 : 0;
                    if (x > 0 && (b == 0 || field[y].charAt(x - 1) == '.')) t += dp[y][x - 1][u - b];
                    if (y > 0 && (b == 0 || field[y - 1].charAt(x) == '.')) t += dp[y - 1][x][u - b];
                    if (x > 0 && y > 0 && (b == 0 || field[y - 1].charAt(x - 1) == '.')) t += dp[y - 1][x - 1][u - b];
                    dp[y][x][u] = t % mod;
                }
            }
        }
        long total = 0;
        for (long t : dp[h - 1][w - 1]) total += t;
        return total % mod;
    }
}
