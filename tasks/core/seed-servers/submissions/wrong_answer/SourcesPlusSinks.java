import java.util.*;

class Solution {
    static long[] seedServers(long[] cost, long[][] copies, long[] stocked) {
        int n = cost.length;
        if (n > 1000) return new long[0];
        boolean[][] r = new boolean[n][n];
        for (int i = 0; i < n; i++) r[i][i] = true;
        for (long[] c : copies) r[(int) c[0]][(int) c[1]] = true;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                if (r[i][k]) for (int j = 0; j < n; j++) r[i][j] |= r[k][j];
        Set<Integer> has = new HashSet<>();
        for (long s : stocked) has.add((int) s);
        long gap = 0, total = 0;
        boolean one = true;
        List<Integer> seeds = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean source = true, sink = true, first = true, supplied = false;
            int best = i;
            for (int j = 0; j < n; j++) {
                boolean mutual = r[i][j] && r[j][i];
                if (mutual && j < i) first = false;
                if (mutual && has.contains(j)) supplied = true;
                if (mutual && cost[j] < cost[best]) best = j;
                if (r[j][i] && !r[i][j]) source = false;
                if (r[i][j] && !r[j][i]) sink = false;
                if (!mutual) one = false;
            }
            if (!first) continue;
            if (source) gap++;
            if (sink && !source) gap++;
            if (source && !supplied) {
                seeds.add(best);
                total += cost[best];
            }
        }
        Collections.sort(seeds);
        long[] out = new long[seeds.size() + 2];
        out[0] = one ? 0 : gap;
        out[1] = total;
        for (int i = 0; i < seeds.size(); i++) out[i + 2] = seeds.get(i);
        return out;
    }
}
