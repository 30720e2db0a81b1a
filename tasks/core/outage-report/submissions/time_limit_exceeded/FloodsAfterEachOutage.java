import java.util.*;

class Solution {
    static long[] outageReport(long n, long[][] lines, long[] plants, long[] outages) {
        int m = (int) n;
        List<List<int[]>> adj = new ArrayList<>();
        for (int i = 0; i < m; i++) adj.add(new ArrayList<>());
        for (int i = 0; i < lines.length; i++) {
            int a = (int) lines[i][0], b = (int) lines[i][1];
            adj.get(a).add(new int[] {b, i});
            adj.get(b).add(new int[] {a, i});
        }
        boolean[] down = new boolean[m], cut = new boolean[lines.length];
        long[] out = new long[outages.length];
        for (int i = 0; i < outages.length; i++) {
            if (outages[i] >= 0) down[(int) outages[i]] = true;
            else cut[(int) (-outages[i] - 1)] = true;
            boolean[] lit = new boolean[m];
            ArrayDeque<Integer> stack = new ArrayDeque<>();
            for (long p : plants) {
                if (!down[(int) p] && !lit[(int) p]) {
                    lit[(int) p] = true;
                    stack.push((int) p);
                }
            }
            while (!stack.isEmpty()) {
                for (int[] e : adj.get(stack.pop())) {
                    if (!down[e[0]] && !cut[e[1]] && !lit[e[0]]) {
                        lit[e[0]] = true;
                        stack.push(e[0]);
                    }
                }
            }
            for (int s = 0; s < m; s++) if (!down[s] && !lit[s]) out[i]++;
        }
        return out;
    }
}
