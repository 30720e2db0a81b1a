class Solution {
    static long[] cooldownTrades(long[] prices, long fee, long hold, long rest) {
        int n = prices.length;
        long profit = 0, charges = 0;
        int i = 0;
        while (i < n) {
            int low = i;
            while (low + 1 < n && prices[low + 1] < prices[low]) low++;
            int high = low;
            while (high + 1 < n && prices[high + 1] >= prices[high]) high++;
            if (high - low >= hold && prices[high] - prices[low] - fee > 0) {
                profit += prices[high] - prices[low] - fee;
                charges++;
                i = (int) Math.min(n, Math.max(high + rest, high + 1L));
            } else {
                i = Math.max(high, low + 1);
            }
        }
        return new long[] {profit, charges};
    }
}
