import java.util.*;

class Solution {
    static long[] pebbleDuel(long[] heaps, long[] takes) {
        int max = 0;
        for (long h : heaps) max = Math.max(max, (int) h);
        int[] g = new int[max + 1];
        for (int n = 1; n <= max; n++) {
            Set<Integer> s = new HashSet<>();
            for (long t : takes) {
                if (t > n) continue;
                int left = (int) (n - t);
                s.add(g[left]);
                if (left > 0 && left % 2 == 0) s.add(0);
            }
            while (s.contains(g[n])) g[n]++;
        }
        int x = 0;
        for (long h : heaps) x ^= g[(int) h];
        for (int i = 0; i < heaps.length; i++) {
            int rest = x ^ g[(int) heaps[i]];
            for (long t : takes) {
                if (t > heaps[i]) continue;
                int left = (int) (heaps[i] - t);
                if (g[left] == rest) return new long[] {i, t, 0};
                if (rest == 0 && left > 0 && left % 2 == 0) return new long[] {i, t, 1};
            }
        }
        return new long[0];
    }
}
