import java.util.*;

class Solution {
    static long base, digit, divisor, step;
    static final long M = 1_000_000_007;

    static long digitCensus(long low, long high, long b, long d, long m, long s) {
        base = b;
        digit = d;
        divisor = m;
        step = s;
        long zero = low == 0 && digit == 0 ? 1 : 0;
        return Math.floorMod(below(high + 1) - below(Math.max(1, low)) + zero, M);
    }

    // Lively numbers from 1 to n - 1.
    static long below(long n) {
        List<Long> ds = new ArrayList<>();
        for (; n > 0; n /= base) ds.add(0, n % base);
        return go(ds, 0, -1, 0, true, new HashMap<>())[1];
    }

    static long[] go(List<Long> ds, int i, long last, long rem, boolean tight, Map<List<Long>, long[]> memo) {
        if (i == ds.size()) return new long[] {!tight && last >= 0 && rem == 0 ? 1 : 0, 0};
        List<Long> key = List.of((long) i, last, rem, tight ? 1L : 0L);
        long[] known = memo.get(key);
        if (known != null) return known;
        long w = 0, t = 0;
        for (long d = 0; d <= (tight ? ds.get(i) : base - 1); d++) {
            if (last >= 0 && Math.abs(d - last) < step) continue;
            boolean started = last >= 0 || d > 0;
            long[] r = go(ds, i + 1, started ? d : -1, (rem * base + d) % divisor, tight && d == ds.get(i), memo);
            w = (w + r[0]) % M;
            t = (t + r[1] + (started && d == digit ? r[0] : 0)) % M;
        }
        long[] result = {w, t};
        memo.put(key, result);
        return result;
    }
}
