import java.util.*;

class Solution {
    static long pipeCapacity(long[] supply, long[] demand, long[] limit, long[][] pipes) {
        int n = supply.length, s = 2 * n, t = 2 * n + 1;
        long[][] cap = new long[2 * n + 2][2 * n + 2];
        for (int i = 0; i < n; i++) {
            cap[s][i] = supply[i];
            cap[i][n + i] = limit[i];
            cap[n + i][t] = demand[i];
        }
        for (long[] p : pipes) cap[n + (int) p[0]][(int) p[1]] += p[2];
        long total = 0;
        while (true) {
            int[] prev = new int[2 * n + 2];
            Arrays.fill(prev, -1);
            prev[s] = s;
            ArrayDeque<Integer> q = new ArrayDeque<>();
            q.add(s);
            while (!q.isEmpty()) {
                int u = q.poll();
                for (int v = 0; v < cap.length; v++) if (cap[u][v] > 0 && prev[v] < 0) {
                    prev[v] = u;
                    q.add(v);
                }
            }
            if (prev[t] < 0) return total;
            long f = Long.MAX_VALUE;
            for (int v = t; v != s; v = prev[v]) f = Math.min(f, cap[prev[v]][v]);
            for (int v = t; v != s; v = prev[v]) {
                cap[prev[v]][v] -= f;
                cap[v][prev[v]] += f;
            }
            total += f;
        }
    }
}
