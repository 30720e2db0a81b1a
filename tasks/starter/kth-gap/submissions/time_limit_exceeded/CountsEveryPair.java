class Solution {
    static Long kthGap(long[] readings, long k) {
        int n = readings.length;
        if (k > (long) n * (n - 1) / 2) return null;
        long low = 0, high = 8_000_000_000_000_000_000L;
        while (low < high) {
            long middle = low + (high - low) / 2;
            long count = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    if (Math.abs(readings[i] - readings[j]) <= middle) count++;
                }
            }
            if (count >= k) high = middle; else low = middle + 1;
        }
        return low;
    }
}
