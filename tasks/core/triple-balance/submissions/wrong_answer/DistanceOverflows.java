import java.util.*;

class Solution {
    static long[] tripleBalance(long[] weights, long target) {
        int n = weights.length;
        if (n < 3) return new long[0];
        long[] w = weights.clone();
        Arrays.sort(w);
        long best = w[0] + w[1] + w[2], ways = 0, least = 0;
        for (int i = 0; i < n - 2; i++) {
            int l = i + 1, h = n - 1;
            while (l < h) {
                long s = w[i] + w[l] + w[h];
                long d = Math.abs(s - target), e = Math.abs(best - target);
                if (d < e || d == e && s < best) best = s;
                if (s < target) l++; else h--;
            }
        }
        for (int i = 0; i < n - 2; i++) {
            Map<Long, Integer> seen = new HashMap<>();
            for (int j = i + 1; j < n; j++) {
                int found = seen.getOrDefault(best - w[i] - w[j], 0);
                if (found > 0 && ways == 0) least = w[i];
                ways += found;
                seen.merge(w[j], 1, Integer::sum);
            }
        }
        return new long[] {best, ways, least};
    }
}
