import java.util.*;

class Solution {
    public static long addUp(List<Long> nums) {
        long total = 0;
        for (long n : nums) {
            total += n;
        }
        return total;
    }
}
