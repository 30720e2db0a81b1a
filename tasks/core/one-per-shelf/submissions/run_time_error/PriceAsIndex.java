import java.util.Arrays;

class Solution {
    static long[] onePerShelf(long[][] prices, long[][] worths, long budget) {
        int B = (int) budget;
        long[][] dp = new long[2][B + 1];
        for (long[] d : dp) Arrays.fill(d, Long.MIN_VALUE);
        dp[0][0] = 0;
        for (int s = 0; s < prices.length; s++) {
            long[][] nd = new long[2][B + 1];
            for (long[] d : nd) Arrays.fill(d, Long.MIN_VALUE);
            for (int i = 0; i < prices[s].length; i++) {
                int p = (int) prices[s][i];
                int h = p / 2 + p % 2;
                long w = worths[s][i];
                for (int b = 0; b <= B; b++) {
                    for (int v = 0; v < 2; v++) {
                        if (dp[v][b] == Long.MIN_VALUE) continue;
                        if (b + p <= B) nd[v][b + p] = Math.max(nd[v][b + p], dp[v][b] + w);
                        if (v == 0 && b + h <= B) nd[1][b + h] = Math.max(nd[1][b + h], dp[v][b] + w);
                    }
                }
            }
            dp = nd;
        }
        long worth = Long.MIN_VALUE, paid = 0;
        for (int b = 0; b <= B; b++) {
            long x = Math.max(dp[0][b], dp[1][b]);
            if (x > worth) {
                worth = x;
                paid = b;
            }
        }
        return worth == Long.MIN_VALUE ? new long[0] : new long[] {worth, paid};
    }
}
