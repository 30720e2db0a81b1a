import java.util.*;

class Solution {
    static long[] primeBadges(long[] numbers) {
        long[] out = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            long n = numbers[i], odd = 0, largest = 0;
            for (long p = 2; p <= 2_100_000 && p * p <= n; p++) {
                int times = 0;
                while (n % p == 0) {
                    n /= p;
                    times++;
                }
                if (times > 0) largest = p;
                if (times % 2 == 1) odd = p;
            }
            if (n > 1) {
                long root = Math.round(Math.sqrt(n));
                if (root * root == n) largest = root;
                else odd = largest = n;
            }
            out[i] = odd > 0 ? odd : -largest;
        }
        return out;
    }
}
