class Solution {
    static long[] ext(long a, long b) {
        if (b == 0) return new long[] {a, 1, 0};
        long[] r = ext(b, a % b);
        return new long[] {r[0], r[2], r[1] - a / b * r[2]};
    }

    static Long firstJointFlash(long[] starts, long[] periods, long earliest, long latest) {
        long x = 0, m = 1, lo = earliest, hi = latest;
        for (int i = 0; i < starts.length; i++) {
            lo = Math.max(lo, starts[i]);
            if (periods[i] == 0) {
                hi = Math.min(hi, starts[i]);
                continue;
            }
            long[] e = ext(m, periods[i]);
            if ((starts[i] - x) % e[0] != 0) return null;
            long turns = periods[i] / e[0];
            long k = Math.floorMod((starts[i] - x) / e[0] % turns * e[1], turns);
            x += m * k;
            m *= turns;
            if (m <= 0) return null;
        }
        long t = lo + Math.floorMod(x - lo, m);
        return t <= hi ? t : null;
    }
}
