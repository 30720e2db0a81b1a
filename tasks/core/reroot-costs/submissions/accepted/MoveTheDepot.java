import java.util.Arrays;

class Solution {
    static long[] depotCosts(long[] goods, long load, long[][] roads) {
        int n = goods.length;
        int[] first = new int[n];
        Arrays.fill(first, -1);
        int[] next = new int[2 * roads.length];
        for (int half = 0; half < next.length; half++) {
            int from = (int) roads[half / 2][half % 2];
            next[half] = first[from];
            first[from] = half;
        }
        long[] below = Arrays.stream(goods).map(tons -> (tons + load - 1) / load).toArray();
        long total = Arrays.stream(below).sum();

        long[] costs = new long[n];
        Arrays.fill(costs, -1);
        boolean[] seen = new boolean[n];
        int[] order = new int[n];
        int[] entry = new int[n]; // the half road over which a site was found: it points away from the root
        for (int root = 0; root < n; root++) {
            if (seen[root]) {
                continue;
            }
            int found = 0;
            order[found++] = root;
            seen[root] = true;
            for (int done = 0; done < found; done++) {
                for (int half = first[order[done]]; half >= 0; half = next[half]) {
                    int near = (int) roads[half / 2][1 - half % 2];
                    if (!seen[near]) {
                        seen[near] = true;
                        entry[near] = half;
                        order[found++] = near;
                    }
                }
            }
            long cost = 0;
            for (int i = found - 1; i > 0; i--) {
                int site = order[i];
                long[] road = roads[entry[site] / 2];
                below[(int) road[entry[site] % 2]] += below[site];
                cost += below[site] * road[3 - entry[site] % 2];
            }
            if (below[root] != total) {
                continue;
            }
            costs[root] = cost;
            for (int i = 1; i < found; i++) {
                int site = order[i];
                int side = entry[site] % 2;
                long[] road = roads[entry[site] / 2];
                costs[site] = costs[(int) road[side]] + (total - below[site]) * road[2 + side] - below[site] * road[3 - side];
            }
        }
        return costs;
    }
}
