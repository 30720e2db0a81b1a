import java.util.Arrays;

class Solution {
    static long[] bookLots(String[] entries) {
        Book book = new Book(entries.length);
        return Arrays.stream(entries).mapToLong(book::carryOut).toArray();
    }

    /** All pieces that ever came stand in one line; {@code left} of them are outside, the first ones. */
    private static final class Book {
        private final long[] ends;
        private final long[] costs;
        private final long[] prices;
        private int lots = 0;
        private long left = 0;

        Book(int most) {
            ends = new long[most + 1];
            costs = new long[most + 1];
            prices = new long[most + 1];
        }

        long carryOut(String entry) {
            String[] words = entry.split(" ");
            long amount = words.length > 1 ? Long.parseLong(words[1]) : 0;
            long stock = ends[lots] - left;
            switch (words[0]) {
                case "in":
                    prices[lots] = Long.parseLong(words[2]);
                    ends[lots + 1] = ends[lots] + amount;
                    costs[lots + 1] = costs[lots] + amount * prices[lots];
                    lots++;
                    return stock + amount;
                case "mean":
                    return stock == 0 ? 0 : rounded(costs[lots] - costOfFirst(left), stock);
                case "peek":
                    return amount > stock ? -1 : prices[lotOf(left + amount - 1)];
                case "out":
                    return amount > stock ? -1 : move(amount);
                default:
                    return amount > left ? -1 : -move(-amount);
            }
        }

        private long move(long amount) {
            long before = costOfFirst(left);
            left += amount;
            return costOfFirst(left) - before;
        }

        /** The lot of the piece with so many before it. */
        private int lotOf(long before) {
            int found = Arrays.binarySearch(ends, 0, lots + 1, before);
            return found >= 0 ? found : -found - 2;
        }

        private long costOfFirst(long count) {
            int lot = lotOf(count);
            return costs[lot] + (count - ends[lot]) * prices[lot];
        }
    }

    /** The quotient, a half to the even neighbour. */
    private static long rounded(long cost, long count) {
        long whole = cost / count;
        long twice = 2 * (cost % count);
        return twice > count || twice == count && whole % 2 == 1 ? whole + 1 : whole;
    }
}
