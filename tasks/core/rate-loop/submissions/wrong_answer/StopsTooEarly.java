import java.util.*;

class Solution {
    static long[] profitableLoop(long n, long[][] deals) {
        int m = (int) n;
        long neg = Long.MIN_VALUE / 4;
        long[][] d = new long[m][m];
        for (long[] r : d) Arrays.fill(r, neg);
        for (int i = 0; i < m; i++) d[i][i] = 0;
        for (int len = 1; len < m; len++) {
            long[][] e = new long[m][m];
            for (long[] r : e) Arrays.fill(r, neg);
            for (int s = 0; s < m; s++)
                for (long[] x : deals)
                    if (d[s][(int) x[0]] > neg) e[s][(int) x[1]] = Math.max(e[s][(int) x[1]], d[s][(int) x[0]] + x[2]);
            d = e;
            for (int s = 0; s < m; s++) if (d[s][s] > 0) return new long[] {len, s, d[s][s]};
        }
        return null;
    }
}
