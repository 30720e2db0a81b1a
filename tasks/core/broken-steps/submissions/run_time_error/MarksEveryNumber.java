class Solution {
    static long brokenSteps(long top, long[] broken, long longest) {
        final long mod = 1_000_000_007L;
        boolean[] bad = new boolean[(int) top + 1];
        for (long b : broken) bad[(int) b] = true;
        long[][] dp = new long[(int) top + 1][2];
        dp[0][0] = 1;
        for (int i = 1; i <= top; i++) {
            if (bad[i]) continue;
            for (int d = 1; d <= longest && d <= i; d++) {
                if (d == longest) dp[i][1] = dp[i - d][0];
                else dp[i][0] = (dp[i][0] + dp[i - d][0] + dp[i - d][1]) % mod;
            }
        }
        return (dp[(int) top][0] + dp[(int) top][1]) % mod;
    }
}
