import java.util.*;

class Solution {
    static long[] planSlack(long[] d, long[][] links) {
        int n = d.length;
        List<List<long[]>> out = new ArrayList<>();
        for (int i = 0; i < n; i++) out.add(new ArrayList<>());
        int[] deg = new int[n];
        for (long[] l : links) {
            out.get((int) l[1]).add(new long[] {l[2], l[3] + (l[0] == 0 ? d[(int) l[1]] : 0)});
            deg[(int) l[2]]++;
        }
        long[] early = new long[n];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (deg[i] == 0) order.add(i);
            else early[i] = Long.MIN_VALUE;
        }
        for (int i = 0; i < order.size(); i++) {
            int u = order.get(i);
            for (long[] e : out.get(u)) {
                int v = (int) e[0];
                early[v] = Math.max(early[v], early[u] + e[1]);
                if (--deg[v] == 0) order.add(v);
            }
        }
        if (order.size() < n) return null;
        long total = 0;
        for (int i = 0; i < n; i++) total = Math.max(total, early[i] + d[i]);
        long[] res = new long[n + 1];
        res[0] = total;
        long[] late = new long[n];
        for (int i = n - 1; i >= 0; i--) {
            int u = order.get(i);
            late[u] = total - d[u];
            for (long[] e : out.get(u)) late[u] = Math.min(late[u], late[(int) e[0]] - e[1]);
            res[u + 1] = late[u] - early[u];
        }
        return res;
    }
}
