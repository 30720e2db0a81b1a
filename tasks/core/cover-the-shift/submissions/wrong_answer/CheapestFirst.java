import java.util.*;

class Solution {
    static long[] coverTheShift(long fromTime, long toTime, long[][] offers, long handover) {
        long[][] s = offers.clone();
        Arrays.sort(s, (a, b) -> Long.compare(a[0], b[0]));
        PriorityQueue<long[]> q = new PriorityQueue<>((a, b) -> Long.compare(a[1], b[1]));
        q.add(new long[] {0, 0, fromTime});
        long[] best = null;
        for (long[] o : s) {
            while (!q.isEmpty() && q.peek()[2] < o[0]) q.poll();
            if (q.isEmpty()) break;
            long[] p = q.peek();
            long[] c = {p[0] + 1, p[1] + o[2], o[1] - handover};
            q.add(c);
            if (o[1] >= toTime && (best == null || c[1] < best[1] || c[1] == best[1] && c[0] < best[0])) best = c;
        }
        return best == null ? new long[0] : new long[] {best[0], best[1]};
    }
}
