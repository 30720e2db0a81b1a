import java.util.HashMap;
import java.util.Map;

class Solution {
    static long balancedPairs(long[] entries, long target) {
        Map<Long, Long> seen = new HashMap<>();
        long pairs = 0;
        for (long entry : entries) {
            pairs += seen.getOrDefault(target - entry, 0L);
            seen.merge(entry, 1L, Long::sum);
        }
        return pairs;
    }
}
