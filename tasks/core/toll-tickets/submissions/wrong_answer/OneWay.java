import java.util.*;

class Solution {
    static long[] cheapestDrive(long n, long[][] roads, long start, long goal, long tickets, long ticketLimit) {
        int m = (int) n, k = (int) tickets;
        List<List<long[]>> adj = new ArrayList<>();
        for (int i = 0; i < m; i++) adj.add(new ArrayList<>());
        for (long[] r : roads) adj.get((int) r[0]).add(r);
        long[][] d = new long[m][k + 1];
        for (long[] x : d) Arrays.fill(x, Long.MAX_VALUE);
        d[(int) start][0] = 0;
        PriorityQueue<long[]> q = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
        q.add(new long[] {0, start, 0});
        while (!q.isEmpty()) {
            long[] x = q.poll();
            int u = (int) x[1], c = (int) x[2];
            if (x[0] > d[u][c]) continue;
            for (long[] r : adj.get(u)) {
                int v = (int) r[1];
                if (x[0] + r[2] + r[3] < d[v][c]) {
                    d[v][c] = x[0] + r[2] + r[3];
                    q.add(new long[] {d[v][c], v, c});
                }
                if (c < k && r[3] <= ticketLimit && x[0] + r[2] < d[v][c + 1]) {
                    d[v][c + 1] = x[0] + r[2];
                    q.add(new long[] {d[v][c + 1], v, c + 1});
                }
            }
        }
        long[] best = null;
        for (int c = 0; c <= k; c++) {
            long x = d[(int) goal][c];
            if (x < Long.MAX_VALUE && (best == null || x < best[0])) best = new long[] {x, c};
        }
        return best;
    }
}
