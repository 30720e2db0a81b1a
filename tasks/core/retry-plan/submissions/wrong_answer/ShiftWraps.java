import java.util.*;

class Solution {
    static long[] planRetries(long[][] requests, long[] policy, long[] jitter) {
        PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        long[] out = new long[requests.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = -1;
            queue.add(new long[] {requests[i][0], i, 0});
        }
        long purse = policy[4];
        int used = 0;
        while (!queue.isEmpty()) {
            long[] a = queue.poll();
            long[] r = requests[(int) a[1]];
            if (a[2] >= r[1]) {
                out[(int) a[1]] = a[0];
                if (a[2] > 0) purse = Math.min(purse + 1, policy[4]);
                continue;
            }
            if (a[2] >= policy[2] || purse == 0) continue;
            long delay = Math.min(policy[0] * (1L << a[2]), policy[1]);
            delay -= delay * jitter[used++ % jitter.length] / 100;
            if (a[0] + delay > r[0] + policy[3]) continue;
            purse--;
            queue.add(new long[] {a[0] + delay, a[1], a[2] + 1});
        }
        return out;
    }
}
