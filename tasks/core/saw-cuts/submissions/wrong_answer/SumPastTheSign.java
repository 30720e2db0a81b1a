class Solution {
    static Long sawCuts(long[] boards, long kerf, long pairs, long shortest) {
        long lo = shortest - 1, hi = 0;
        for (long b : boards) hi = Math.max(hi, b);
        while (lo < hi) {
            long mid = lo + (hi - lo + 1) / 2;
            long count = 0;
            for (long b : boards) {
                count += (b + kerf) / (mid + kerf) / 2;
            }
            if (count >= pairs) lo = mid; else hi = mid - 1;
        }
        return lo >= shortest ? lo : null;
    }
}
