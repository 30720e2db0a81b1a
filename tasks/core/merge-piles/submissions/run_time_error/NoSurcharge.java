import java.util.Arrays;

class Solution {
    static Long mergePiles(long[] weights, long[] surcharge) {
        int n = weights.length, most = surcharge.length + 1;
        long inf = Long.MAX_VALUE / 4;
        long[][][] dp = new long[2 * n][n + 1][most + 1];
        for (long[][] a : dp) for (long[] b : a) Arrays.fill(b, inf);
        for (int i = 0; i < 2 * n; i++) dp[i][1][1] = 0;
        for (int len = 2; len <= n; len++) {
            for (int i = 0; i + len <= 2 * n; i++) {
                long sum = 0;
                for (int k = 0; k < len; k++) sum += weights[(i + k) % n];
                dp[i][len][2] = inf;
                for (int m = 2; m <= most; m++) {
                    for (int f = 1; f < len; f++) {
                        dp[i][len][m] = Math.min(dp[i][len][m], dp[i][f][1] + dp[i + f][len - f][m - 1]);
                    }
                    if (surcharge[m - 2] >= 0 && dp[i][len][m] < inf) {
                        dp[i][len][1] = Math.min(dp[i][len][1], dp[i][len][m] + sum + surcharge[m - 2]);
                    }
                }
            }
        }
        long best = inf;
        for (int i = 0; i < n; i++) best = Math.min(best, dp[i][n][1]);
        return best >= inf ? null : best;
    }
}
