import java.util.*;

class Solution {
    static long[] assignShifts(long[][] cost, long[] seats) {
        int n = cost.length;
        if (n == 0) return new long[0];
        List<Integer> cols = new ArrayList<>();
        for (int s = seats.length - 1; s >= 0; s--) for (int k = 0; k < Math.min(seats[s], n); k++) cols.add(s);
        int m = cols.size();
        if (m < n) return null;
        long big = 1_000_000_000_000_000L;
        long[] u = new long[n + 1], v = new long[m + 1];
        int[] p = new int[m + 1], way = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            p[0] = i;
            int j0 = 0;
            long[] minv = new long[m + 1];
            Arrays.fill(minv, Long.MAX_VALUE);
            boolean[] used = new boolean[m + 1];
            do {
                used[j0] = true;
                int i0 = p[j0], j1 = 0;
                long delta = Long.MAX_VALUE;
                for (int j = 1; j <= m; j++) if (!used[j]) {
                    long c = cost[i0 - 1][cols.get(j - 1)];
                    long cur = (c < 0 ? big : c) - u[i0] - v[j];
                    if (cur < minv[j]) {
                        minv[j] = cur;
                        way[j] = j0;
                    }
                    if (minv[j] < delta) {
                        delta = minv[j];
                        j1 = j;
                    }
                }
                for (int j = 0; j <= m; j++) {
                    if (used[j]) {
                        u[p[j]] += delta;
                        v[j] -= delta;
                    } else minv[j] -= delta;
                }
                j0 = j1;
            } while (p[j0] != 0);
            do {
                int j1 = way[j0];
                p[j0] = p[j1];
                j0 = j1;
            } while (j0 != 0);
        }
        long[] out = new long[n];
        for (int j = 1; j <= m; j++) if (p[j] != 0) {
            out[p[j] - 1] = cols.get(j - 1);
            if (cost[p[j] - 1][cols.get(j - 1)] < 0) return null;
        }
        return out;
    }
}
