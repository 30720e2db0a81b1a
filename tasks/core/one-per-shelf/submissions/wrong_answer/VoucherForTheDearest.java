import java.util.*;

class Solution {
    static long[] onePerShelf(long[][] prices, long[][] worths, long budget) {
        // For each price paid the best worth, then the dearest article for the voucher.
        Map<Long, long[]> best = new HashMap<>();
        best.put(0L, new long[] {0, 0});
        for (int s = 0; s < prices.length; s++) {
            Map<Long, long[]> next = new HashMap<>();
            for (int i = 0; i < prices[s].length; i++) {
                if (prices[s][i] > 2 * budget) continue;
                for (Map.Entry<Long, long[]> e : best.entrySet()) {
                    long paid = e.getKey() + prices[s][i];
                    if (paid > 3 * budget + 2) continue;
                    long worth = e.getValue()[0] + worths[s][i];
                    long dearest = Math.max(e.getValue()[1], prices[s][i]);
                    long[] known = next.get(paid);
                    if (known == null || worth > known[0]) next.put(paid, new long[] {worth, dearest});
                }
            }
            best = next;
        }
        long[] result = null;
        for (Map.Entry<Long, long[]> e : best.entrySet()) {
            long paid = e.getKey() - e.getValue()[1] / 2;
            long worth = e.getValue()[0];
            if (paid <= budget && (result == null || worth > result[0] || worth == result[0] && paid < result[1])) {
                result = new long[] {worth, paid};
            }
        }
        return result == null ? new long[0] : result;
    }
}
