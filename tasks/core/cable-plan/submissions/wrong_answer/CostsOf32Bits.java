import java.util.*;

class Solution {
    static long[] cablePlan(long[][] sites, long crossing, long[][] cables, long[][] banned) {
        int n = sites.length;
        if (n == 0) return new long[] {0, 0};
        boolean[][] ban = new boolean[n][n], have = new boolean[n][n];
        for (long[] p : banned) ban[(int) p[0]][(int) p[1]] = ban[(int) p[1]][(int) p[0]] = true;
        for (long[] p : cables) have[(int) p[0]][(int) p[1]] = have[(int) p[1]][(int) p[0]] = true;
        long[] d = new long[n];
        boolean[] in = new boolean[n];
        Arrays.fill(d, Long.MAX_VALUE);
        d[0] = 0;
        long total = 0, big = 0;
        for (int k = 0; k < n; k++) {
            int u = -1;
            for (int i = 0; i < n; i++) if (!in[i] && (u < 0 || d[i] < d[u])) u = i;
            if (d[u] == Long.MAX_VALUE) return null;
            in[u] = true;
            total += d[u];
            big = Math.max(big, d[u]);
            for (int v = 0; v < n; v++) {
                if (in[v] || ban[u][v] && !have[u][v]) continue;
                int w = Math.abs((int) sites[u][0] - (int) sites[v][0]) + Math.abs((int) sites[u][1] - (int) sites[v][1]);
                if ((sites[u][0] < 0) != (sites[v][0] < 0)) w += (int) crossing;
                d[v] = Math.min(d[v], have[u][v] ? 0 : w);
            }
        }
        return new long[] {total, big};
    }
}
