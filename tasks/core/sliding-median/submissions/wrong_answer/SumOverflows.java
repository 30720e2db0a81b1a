import java.util.*;

class Solution {
    static Long[] slidingMedian(Long[] readings, long width, long need) {
        int n = readings.length, w = (int) width;
        if (n < w) return new Long[0];
        Long[] out = new Long[n - w + 1];
        long[] sorted = new long[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            if (i >= w && readings[i - w] != null) {
                int at = Arrays.binarySearch(sorted, 0, size, readings[i - w]);
                System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
                size--;
            }
            if (readings[i] != null) {
                int at = Arrays.binarySearch(sorted, 0, size, readings[i]);
                if (at < 0) at = -at - 1;
                System.arraycopy(sorted, at, sorted, at + 1, size - at);
                sorted[at] = readings[i];
                size++;
            }
            if (i + 1 >= w && size >= need) {
                out[i + 1 - w] = Math.floorDiv(sorted[(size - 1) / 2] + sorted[size / 2], 2L);
            }
        }
        return out;
    }
}
