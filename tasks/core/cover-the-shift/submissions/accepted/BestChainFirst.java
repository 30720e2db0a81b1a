import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

class Solution {
    /** Some people in a row; until is the time until which the next one may come. */
    private record Chain(long count, long total, long until) {}

    private static final Comparator<Chain> BETTER =
            Comparator.comparingLong(Chain::count).thenComparingLong(Chain::total);

    static long[] coverTheShift(long fromTime, long toTime, long[][] offers, long handover) {
        long[][] sorted = offers.clone();
        Arrays.sort(sorted, Comparator.comparingLong(offer -> offer[0]));
        PriorityQueue<Chain> chains = new PriorityQueue<>(BETTER);
        chains.add(new Chain(0, 0, fromTime));
        Chain best = null;
        for (long[] offer : sorted) {
            while (!chains.isEmpty() && chains.peek().until() < offer[0]) {
                chains.poll();
            }
            if (chains.isEmpty()) {
                break;
            }
            Chain before = chains.peek();
            Chain chain = new Chain(before.count() + 1, before.total() + offer[2], offer[1] - handover);
            chains.add(chain);
            if (offer[1] >= toTime && (best == null || BETTER.compare(chain, best) < 0)) {
                best = chain;
            }
        }
        return best == null ? new long[0] : new long[] {best.count(), best.total()};
    }
}
