import java.util.Arrays;

class Solution {
    static Long kthGap(long[] readings, long k) {
        long n = readings.length;
        if (k > n * (n - 1) / 2) {
            return null;
        }
        long[] sorted = readings.clone();
        Arrays.sort(sorted);
        long low = 0;
        long high = sorted[sorted.length - 1] - sorted[0];
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (pairsWithin(sorted, middle) >= k) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static long pairsWithin(long[] sorted, long gap) {
        long count = 0;
        int left = 0;
        for (int right = 0; right < sorted.length; right++) {
            while (sorted[right] - sorted[left] > gap) {
                left++;
            }
            count += right - left;
        }
        return count;
    }
}
