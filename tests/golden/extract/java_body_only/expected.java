import java.util.*;

class Solution {
    public static long addUp(List<Long> nums) {
        return nums.stream().mapToLong(n -> n).sum();
    }
}
