import java.util.*;

class Solution {
    static List<List<int[]>> adj;
    static int[] tin, low;
    static long[] sum;
    static int timer;
    static List<long[]> bridges;

    static long[][] singleLinks(long[] staff, long[][] cables) {
        int n = staff.length;
        adj = new ArrayList<>();
        for (int i = 0; i < n; i++) adj.add(new ArrayList<>());
        for (int i = 0; i < cables.length; i++) {
            int a = (int) cables[i][0], b = (int) cables[i][1];
            adj.get(a).add(new int[] {b, i});
            adj.get(b).add(new int[] {a, i});
        }
        tin = new int[n];
        low = new int[n];
        sum = staff.clone();
        timer = 0;
        List<long[]> res = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (tin[i] != 0) continue;
            bridges = new ArrayList<>();
            dfs(i, -1);
            for (long[] b : bridges) res.add(new long[] {b[0], b[1] * (sum[i] - b[1])});
        }
        res.sort((x, y) -> x[1] != y[1] ? Long.compare(y[1], x[1]) : Long.compare(x[0], y[0]));
        return res.toArray(new long[0][]);
    }

    static void dfs(int u, int parent) {
        tin[u] = low[u] = ++timer;
        for (int[] e : adj.get(u)) {
            int v = e[0];
            if (v == parent) continue;
            if (tin[v] != 0) {
                low[u] = Math.min(low[u], tin[v]);
            } else {
                dfs(v, u);
                low[u] = Math.min(low[u], low[v]);
                sum[u] += sum[v];
                if (low[v] > tin[u]) bridges.add(new long[] {e[1], sum[v]});
            }
        }
    }
}
