import java.util.Arrays;

class Solution {
    private static final long NEVER = Long.MAX_VALUE;

    static long[] courierWindows(long[][] travel, long[][] windows, long[] service, long[] fee, long shiftEnd) {
        int n = service.length;
        // By the set of served customers and the last of them: the earliest time when that one is done.
        long[][] earliest = new long[1 << n][n];
        for (long[] row : earliest) {
            Arrays.fill(row, NEVER);
        }
        for (int customer = 0; customer < n; customer++) {
            earliest[1 << customer][customer] = done(windows[customer], travel[0][customer + 1], service[customer]);
        }
        long bestPay = 0;
        long bestBack = 0;
        for (int served = 1; served < 1 << n; served++) {
            long pay = 0;
            for (int customer = 0; customer < n; customer++) {
                pay += (served >> customer & 1) * fee[customer];
            }
            for (int last = 0; last < n; last++) {
                long time = earliest[served][last];
                if (time == NEVER) {
                    continue;
                }
                long back = time + travel[last + 1][0];
                if (back <= shiftEnd && (pay > bestPay || pay == bestPay && back < bestBack)) {
                    bestPay = pay;
                    bestBack = back;
                }
                for (int customer = 0; customer < n; customer++) {
                    if ((served >> customer & 1) == 0) {
                        long arrival = time + travel[last + 1][customer + 1];
                        long[] reached = earliest[served | 1 << customer];
                        reached[customer] =
                                Math.min(reached[customer], done(windows[customer], arrival, service[customer]));
                    }
                }
            }
        }
        return new long[] {bestPay, bestBack};
    }

    private static long done(long[] window, long arrival, long service) {
        for (int i = 0; i < window.length; i += 2) {
            if (arrival <= window[i + 1]) {
                return Math.max(arrival, window[i]) + service;
            }
        }
        return NEVER;
    }
}
