import java.util.Arrays;

class Solution {
    static Long kthGap(long[] readings, long k) {
        int n = readings.length;
        if (k > (long) n * (n - 1) / 2) return null;
        long[] gaps = new long[(int) ((long) n * (n - 1) / 2)];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                gaps[at++] = Math.abs(readings[i] - readings[j]);
            }
        }
        Arrays.sort(gaps);
        return gaps[(int) k - 1];
    }
}
