import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class Solution {
    static long[][] mergeWindows(long[][] windows, Long slack) {
        long[][] sorted = windows.clone();
        Arrays.sort(sorted, Comparator.comparingLong(window -> window[0]));
        List<long[]> joined = new ArrayList<>();
        long[] last = null;
        for (long[] window : sorted) {
            if (last != null && together(last[1], window[0], slack)) {
                last[1] = Math.max(last[1], window[1]);
            } else {
                last = window.clone();
                joined.add(last);
            }
        }
        return joined.toArray(new long[0][]);
    }

    private static boolean together(long end, long start, Long slack) {
        if (start < end) {
            return true;
        }
        return slack != null && Long.compareUnsigned(start - end, slack) <= 0;
    }
}
