import java.util.HashMap;
import java.util.Map;

class Solution {
    static long[] budgetWindows(long[] kinds, long[] costs, long maxKinds, long maxRepeat, long budget) {
        Map<Long, Integer> inside = new HashMap<>();
        long good = 0;
        long longest = 0;
        long longestStart = -1;
        long cost = 0;
        int start = 0;
        for (int end = 0; end < kinds.length; end++) {
            inside.merge(kinds[end], 1, Integer::sum);
            cost += costs[end];
            while (inside.size() > maxKinds || inside.getOrDefault(kinds[end], 0) > maxRepeat || cost > budget) {
                inside.computeIfPresent(kinds[start], (kind, times) -> times == 1 ? null : times - 1);
                cost -= costs[start];
                start++;
            }
            int length = end + 1 - start;
            good += length;
            if (length > longest) {
                longest = length;
                longestStart = start;
            }
        }
        return new long[] {good, longest, longestStart};
    }
}
