import java.util.Arrays;

class Solution {
    /** Below every sum of gains, and far enough above the smallest number to add a gain to it. */
    private static final long NEVER = -1_000_000_000_000_000_000L;

    static long[] profitableLoop(long n, long[][] deals) {
        int kinds = (int) n;
        // best[start][kind]: the greatest gain with which the kind can be had after exactly so many deals.
        long[][] best = new long[kinds][kinds];
        for (int start = 0; start < kinds; start++) {
            Arrays.fill(best[start], NEVER);
            best[start][start] = 0;
        }
        for (int length = 1; length <= kinds; length++) {
            for (int start = 0; start < kinds; start++) {
                best[start] = oneMore(best[start], deals);
            }
            for (int start = 0; start < kinds; start++) {
                if (best[start][start] > 0) {
                    return new long[] {length, start, best[start][start]};
                }
            }
        }
        return null;
    }

    private static long[] oneMore(long[] gains, long[][] deals) {
        long[] longer = new long[gains.length];
        Arrays.fill(longer, NEVER);
        for (long[] deal : deals) {
            int give = (int) deal[0];
            int get = (int) deal[1];
            if (gains[give] != NEVER) {
                longer[get] = Math.max(longer[get], gains[give] + deal[2]);
            }
        }
        return longer;
    }
}
