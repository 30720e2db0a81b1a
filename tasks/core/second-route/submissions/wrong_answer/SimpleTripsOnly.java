import java.util.*;

class Solution {
    static List<List<long[]>> adj;
    static TreeMap<Long, Long> found;
    static boolean[] seen;

    static long[] secondTrip(long n, long[][] roads, long start, long goal) {
        if (n > 12) return null;
        adj = new ArrayList<>();
        for (int i = 0; i < n; i++) adj.add(new ArrayList<>());
        for (long[] r : roads) adj.get((int) r[0]).add(r);
        found = new TreeMap<>();
        seen = new boolean[(int) n];
        go((int) start, (int) goal, 0);
        if (found.size() < 2) return null;
        found.pollFirstEntry();
        return new long[] {found.firstKey(), found.firstEntry().getValue()};
    }

    static void go(int u, int goal, long d) {
        if (u == goal) {
            found.merge(d, 1L, Long::sum);
            return;
        }
        seen[u] = true;
        for (long[] r : adj.get(u)) if (!seen[(int) r[1]]) go((int) r[1], goal, d + r[2]);
        seen[u] = false;
    }
}
