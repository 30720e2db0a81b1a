import java.util.*;

class Solution {
    static String twoShifts(long n, long[][] apart, long[][] together) {
        int m = (int) n;
        List<List<int[]>> adj = new ArrayList<>();
        for (int i = 0; i < m; i++) adj.add(new ArrayList<>());
        for (long[] e : apart) {
            adj.get((int) e[0]).add(new int[] {(int) e[1], 1});
            adj.get((int) e[1]).add(new int[] {(int) e[0], 1});
        }
        for (long[] e : together) {
            adj.get((int) e[0]).add(new int[] {(int) e[1], 0});
            adj.get((int) e[1]).add(new int[] {(int) e[0], 0});
        }
        int[] c = new int[m];
        Arrays.fill(c, -1);
        List<List<Integer>> groups = new ArrayList<>();
        for (int s = 0; s < m; s++) {
            if (c[s] >= 0) continue;
            c[s] = 0;
            List<Integer> g = new ArrayList<>();
            g.add(s);
            for (int i = 0; i < g.size(); i++) for (int[] e : adj.get(g.get(i))) {
                int w = c[g.get(i)] ^ e[1];
                if (c[e[0]] < 0) {
                    c[e[0]] = w;
                    g.add(e[0]);
                } else if (c[e[0]] != w) return null;
            }
            groups.add(g);
        }
        groups.sort(Comparator.comparingInt(g -> -Math.abs(diff(g, c))));
        int balance = 0;
        for (List<Integer> g : groups) {
            int d = diff(g, c);
            if (Math.abs(balance - d) < Math.abs(balance + d)) {
                for (int x : g) c[x] ^= 1;
                d = -d;
            }
            balance += d;
        }
        StringBuilder sb = new StringBuilder();
        for (int x : c) sb.append(x == 0 ? 'A' : 'B');
        return sb.toString();
    }

    static int diff(List<Integer> g, int[] c) {
        int d = 0;
        for (int x : g) d += c[x] == 0 ? 1 : -1;
        return d;
    }
}
