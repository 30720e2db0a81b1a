import java.util.*;

class Solution {
    static long[][] mergeWindows(long[][] windows, Long slack) {
        Arrays.sort(windows, (a, b) -> Long.compare(a[0], b[0]));
        List<long[]> joined = new ArrayList<>();
        for (long[] window : windows) {
            long[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (window[0] < last[1] || (slack != null && window[0] <= last[1] + slack))) {
                last[1] = Math.max(last[1], window[1]);
            } else {
                joined.add(window);
            }
        }
        return joined.toArray(new long[0][]);
    }
}
