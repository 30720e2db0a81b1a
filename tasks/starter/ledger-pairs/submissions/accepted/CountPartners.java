import java.util.HashMap;
import java.util.Map;

class Solution {
    static long balancedPairs(long[] entries, long target) {
        Map<Long, Integer> seen = new HashMap<>();
        long pairs = 0;
        for (long entry : entries) {
            long partner = target - entry;
            boolean wrapped = ((target ^ entry) & (target ^ partner)) < 0;
            if (!wrapped) {
                pairs += seen.getOrDefault(partner, 0);
            }
            seen.merge(entry, 1, Integer::sum);
        }
        return pairs;
    }
}
