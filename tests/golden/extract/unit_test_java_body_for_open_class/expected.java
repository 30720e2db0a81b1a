import java.util.*;
class Problem {
    // Adds.
    public static long addUp(ArrayList<Long> nums) {
        return nums.stream().mapToLong(n -> n).sum();
}
}
