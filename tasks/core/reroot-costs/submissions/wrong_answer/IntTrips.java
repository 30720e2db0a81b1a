import java.util.*;

class Solution {
    static long[] depotCosts(long[] goods, long load, long[][] roads) {
        int n = goods.length;
        List<List<long[]>> g = new ArrayList<>();
        for (int i = 0; i < n; i++) g.add(new ArrayList<>());
        for (long[] r : roads) {
            g.get((int) r[0]).add(new long[] {r[1], r[2], r[3]});
            g.get((int) r[1]).add(new long[] {r[0], r[3], r[2]});
        }
        int[] size = new int[n];
        int total = 0;
        for (int i = 0; i < n; i++) total += size[i] = (int) Math.ceil((double) goods[i] / load);
        long[] res = new long[n];
        Arrays.fill(res, -1);
        int[] parent = new int[n];
        Arrays.fill(parent, -2);
        for (int root = 0; root < n; root++) {
            if (parent[root] != -2) continue;
            parent[root] = -1;
            List<Integer> order = new ArrayList<>(List.of(root));
            for (int i = 0; i < order.size(); i++)
                for (long[] e : g.get(order.get(i)))
                    if (e[0] != parent[order.get(i)]) {
                        parent[(int) e[0]] = order.get(i);
                        order.add((int) e[0]);
                    }
            int cost = 0;
            for (int i = order.size() - 1; i >= 0; i--)
                for (long[] e : g.get(order.get(i)))
                    if (e[0] != parent[order.get(i)]) {
                        size[order.get(i)] += size[(int) e[0]];
                        cost += size[(int) e[0]] * (int) e[2];
                    }
            if (size[root] != total) continue;
            res[root] = cost;
            for (int v : order)
                for (long[] e : g.get(v))
                    if (e[0] != parent[v]) res[(int) e[0]] = res[v] + (total - size[(int) e[0]]) * e[1] - size[(int) e[0]] * e[2];
        }
        return res;
    }
}
