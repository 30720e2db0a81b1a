import java.util.*;

class Solution {
    public static long addUp(List<Long> nums) {
        long total = 0;
        for (long n : nums) {
            total = Adder.plus(total, n);
        }
        return total;
    }
}

class Adder {
    static long plus(long a, long b) {
        return a + b;
    }
}
