import java.util.Arrays;

class Solution {
    private static final long NEVER = Long.MIN_VALUE;

    static long[] onePerShelf(long[][] prices, long[][] worths, long budget) {
        int most = (int) budget;
        // The greatest worth for exactly so much paid, without and with the voucher.
        long[] full = nothing(most);
        long[] cut = nothing(most);
        full[0] = 0;
        for (int shelf = 0; shelf < prices.length; shelf++) {
            long[] nextFull = nothing(most);
            long[] nextCut = nothing(most);
            for (int i = 0; i < prices[shelf].length; i++) {
                long price = prices[shelf][i];
                long worth = worths[shelf][i];
                take(full, nextFull, price, worth);
                take(cut, nextCut, price, worth);
                take(full, nextCut, (price + 1) / 2, worth);
            }
            full = nextFull;
            cut = nextCut;
        }
        long worth = NEVER;
        int paid = 0;
        for (int sum = 0; sum <= most; sum++) {
            long best = Math.max(full[sum], cut[sum]);
            if (best > worth) {
                worth = best;
                paid = sum;
            }
        }
        return worth == NEVER ? new long[0] : new long[] {worth, paid};
    }

    private static long[] nothing(int most) {
        long[] worths = new long[most + 1];
        Arrays.fill(worths, NEVER);
        return worths;
    }

    private static void take(long[] before, long[] after, long price, long worth) {
        if (price >= before.length) {
            return;
        }
        for (int paid = (int) price; paid < after.length; paid++) {
            long total = before[paid - (int) price];
            if (total != NEVER) {
                after[paid] = Math.max(after[paid], total + worth);
            }
        }
    }
}
