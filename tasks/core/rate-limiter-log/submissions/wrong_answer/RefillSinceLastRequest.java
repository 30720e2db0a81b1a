import java.util.*;

class Solution {
    static String[] rateLimiterLog(long[] times, String[] clients, long window, long limit, long burst, long refill) {
        Map<String, long[]> bucket = new HashMap<>();
        Map<String, ArrayDeque<Long>> accepted = new HashMap<>();
        String[] out = new String[times.length];
        for (int i = 0; i < times.length; i++) {
            long t = times[i];
            long[] b = bucket.get(clients[i]);
            if (b == null) {
                b = new long[] {t, burst};
                bucket.put(clients[i], b);
                accepted.put(clients[i], new ArrayDeque<>());
            }
            t = Math.max(t, b[0]);
            b[1] = Math.min(burst, b[1] + (t - b[0]) / refill);
            b[0] = t;
            ArrayDeque<Long> q = accepted.get(clients[i]);
            while (!q.isEmpty() && q.peek() <= t - window) q.poll();
            if (b[1] == 0) {
                out[i] = "bucket";
            } else {
                b[1]--;
                if (q.size() >= limit) {
                    out[i] = "window";
                } else {
                    q.add(t);
                    out[i] = "ok";
                }
            }
        }
        return out;
    }
}
