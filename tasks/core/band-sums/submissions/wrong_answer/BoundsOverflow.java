import java.util.*;

class Solution {
    static long bandSums(long[] changes, long low, long high, long minDays) {
        int n = changes.length;
        if (low > high || minDays > n) return 0;
        long[] p = new long[n + 1];
        for (int i = 0; i < n; i++) p[i + 1] = p[i] + changes[i];
        long[] r = p.clone();
        Arrays.sort(r);
        int[] t = new int[n + 2];
        long count = 0;
        for (int j = (int) minDays; j <= n; j++) {
            for (int i = lower(r, p[j - (int) minDays]) + 1; i <= n + 1; i += i & -i) t[i]++;
            for (int i = upper(r, p[j] - low); i > 0; i -= i & -i) count += t[i];
            for (int i = lower(r, p[j] - high); i > 0; i -= i & -i) count -= t[i];
        }
        return count;
    }

    static int lower(long[] a, long x) {
        int lo = 0, hi = a.length;
        while (lo < hi) {
            int m = (lo + hi) / 2;
            if (a[m] < x) lo = m + 1; else hi = m;
        }
        return lo;
    }

    static int upper(long[] a, long x) {
        int lo = 0, hi = a.length;
        while (lo < hi) {
            int m = (lo + hi) / 2;
            if (a[m] <= x) lo = m + 1; else hi = m;
        }
        return lo;
    }
}
