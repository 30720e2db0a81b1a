import java.util.*;

class Solution {
    static long[] budgetWindows(long[] kinds, long[] costs, long maxKinds, long maxRepeat, long budget) {
        Map<Long, Integer> freq = new HashMap<>();
        int count = 0, best = 0, at = -1, left = 0;
        long total = 0;
        for (int right = 0; right < kinds.length; right++) {
            freq.merge(kinds[right], 1, Integer::sum);
            total += costs[right];
            while (freq.size() > maxKinds || freq.getOrDefault(kinds[right], 0) > maxRepeat || total > budget) {
                freq.merge(kinds[left], -1, Integer::sum);
                freq.remove(kinds[left], 0);
                total -= costs[left++];
            }
            count += right - left + 1;
            if (right - left + 1 > best) {
                best = right - left + 1;
                at = left;
            }
        }
        return new long[] {count, best, at};
    }
}
