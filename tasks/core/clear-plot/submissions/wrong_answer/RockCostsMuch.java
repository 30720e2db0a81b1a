class Solution {
    static long[] clearPlot(long[][] costs, long budget) {
        if (costs.length == 0) return new long[0];
        int r = costs.length, c = costs[0].length;
        boolean turn = r > c;
        int n = Math.min(r, c), m = Math.max(r, c);
        long[] best = null;
        for (int a = 0; a < n; a++) {
            long[] s = new long[m];
            for (int b = a; b < n; b++) {
                long total = 0;
                int left = 0;
                for (int x = 0; x < m; x++) {
                    long v = turn ? costs[x][b] : costs[b][x];
                    s[x] += v < 0 ? Integer.MAX_VALUE : v;
                    total += s[x];
                    while (total > budget) total -= s[left++];
                    long h = b - a + 1, w = x - left + 1;
                    if (w == 0) continue;
                    long[] k = turn ? new long[] {-h * w, total, left, a, w, h} : new long[] {-h * w, total, a, left, h, w};
                    if (best == null || java.util.Arrays.compare(k, best) < 0) best = k;
                }
            }
        }
        return best == null ? new long[0] : java.util.Arrays.copyOfRange(best, 2, 6);
    }
}
