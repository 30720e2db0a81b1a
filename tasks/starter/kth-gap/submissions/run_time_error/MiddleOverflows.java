import java.util.Arrays;

class Solution {
    static Long kthGap(long[] readings, long k) {
        int n = readings.length;
        if (k > (long) n * (n - 1) / 2) return null;
        Arrays.sort(readings);
        long low = 0, high = readings[n - 1] - readings[0];
        while (low < high) {
            long middle = (low + high) / 2;
            long count = 0;
            for (int left = 0, right = 0; right < n; right++) {
                while (readings[right] - readings[left] > middle) left++;
                count += right - left;
            }
            if (count >= k) high = middle; else low = middle + 1;
        }
        return low;
    }
}
