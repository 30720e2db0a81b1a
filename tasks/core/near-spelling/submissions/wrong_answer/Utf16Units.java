class Solution {
    static long nearSpelling(String a, String b, long[] c) {
        int n = a.length(), m = b.length();
        long[][] dp = new long[n + 1][m + 1];
        for (int j = 1; j <= m; j++) dp[0][j] = j * c[1];
        for (int i = 1; i <= n; i++) {
            long del = c[2];
            if (i > 1 && a.charAt(i - 1) == a.charAt(i - 2)) del = Math.min(del, c[4]);
            dp[i][0] = dp[i - 1][0] + del;
            for (int j = 1; j <= m; j++) {
                long best = dp[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : c[0]);
                best = Math.min(best, dp[i][j - 1] + c[1]);
                best = Math.min(best, dp[i - 1][j] + del);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, dp[i - 2][j - 2] + c[3]);
                }
                dp[i][j] = best;
            }
        }
        return dp[n][m];
    }
}
