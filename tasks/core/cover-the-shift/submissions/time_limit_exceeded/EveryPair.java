import java.util.*;

class Solution {
    static long[] coverTheShift(long fromTime, long toTime, long[][] offers, long handover) {
        long[][] s = offers.clone();
        Arrays.sort(s, (a, b) -> Long.compare(a[0], b[0]));
        int n = s.length;
        long[] count = new long[n], total = new long[n];
        long[] best = new long[0];
        for (int i = 0; i < n; i++) {
            if (s[i][0] <= fromTime) {
                count[i] = 1;
                total[i] = s[i][2];
            }
            for (int j = 0; j < i; j++) {
                if (count[j] == 0 || s[j][1] - handover < s[i][0]) continue;
                long c = count[j] + 1, t = total[j] + s[i][2];
                if (count[i] == 0 || c < count[i] || c == count[i] && t < total[i]) {
                    count[i] = c;
                    total[i] = t;
                }
            }
            if (count[i] > 0 && s[i][1] >= toTime) {
                if (best.length == 0 || count[i] < best[0] || count[i] == best[0] && total[i] < best[1]) {
                    best = new long[] {count[i], total[i]};
                }
            }
        }
        return best;
    }
}
