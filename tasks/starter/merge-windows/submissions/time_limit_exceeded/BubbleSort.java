import java.util.*;

class Solution {
    static long[][] mergeWindows(long[][] windows, Long slack) {
        for (int end = windows.length; end > 1; end--) {
            for (int i = 1; i < end; i++) {
                if (windows[i - 1][0] > windows[i][0]) {
                    long[] swap = windows[i];
                    windows[i] = windows[i - 1];
                    windows[i - 1] = swap;
                }
            }
        }
        List<long[]> joined = new ArrayList<>();
        for (long[] window : windows) {
            long[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (window[0] < last[1]
                    || (slack != null && Long.compareUnsigned(window[0] - last[1], slack) <= 0))) {
                last[1] = Math.max(last[1], window[1]);
            } else {
                joined.add(window);
            }
        }
        return joined.toArray(new long[0][]);
    }
}
