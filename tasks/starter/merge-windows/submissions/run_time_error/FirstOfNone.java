import java.util.*;

class Solution {
    static long[][] mergeWindows(long[][] windows, Long slack) {
        Arrays.sort(windows, (a, b) -> Long.compare(a[0], b[0]));
        List<long[]> joined = new ArrayList<>();
        long[] current = windows[0];
        for (int i = 1; i < windows.length; i++) {
            long gap = windows[i][0] - current[1];
            if (gap < 0 || (slack != null && gap <= slack)) {
                current[1] = Math.max(current[1], windows[i][1]);
            } else {
                joined.add(current);
                current = windows[i];
            }
        }
        joined.add(current);
        return joined.toArray(new long[0][]);
    }
}
