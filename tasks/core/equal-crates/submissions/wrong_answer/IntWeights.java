import java.util.*;

class Solution {
    static long equalCrates(long[] weights, long[] fragile, long crates, long most) {
        int n = weights.length, total = 0;
        for (long w : weights) total += (int) w;
        if (total % crates != 0) return 0;
        int target = (int) (total / crates);
        int[] sum = new int[1 << n], fr = new int[1 << n];
        long[] ways = new long[1 << n];
        ways[0] = 1;
        List<Integer> good = new ArrayList<>();
        for (int m = 1; m < 1 << n; m++) {
            int low = Integer.numberOfTrailingZeros(m);
            sum[m] = sum[m & m - 1] + (int) weights[low];
            fr[m] = fr[m & m - 1] + (int) fragile[low];
            if (sum[m] == target && fr[m] <= 1 && Integer.bitCount(m) <= most) good.add(m);
        }
        for (int m = 1; m < 1 << n; m++) {
            int low = m & -m;
            for (int g : good) {
                if (g > m) break;
                if ((g & low) != 0 && (g & m) == g) ways[m] += ways[m ^ g];
            }
        }
        return ways[(1 << n) - 1];
    }
}
