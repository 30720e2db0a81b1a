import java.util.Comparator;
import java.util.TreeSet;

class Solution {
    private record Item(long reading, int place) {}

    /** No reading of the lower half is greater than one of the upper half, which is as large or has one more. */
    private static final class Run {
        private final TreeSet<Item> lower = newHalf();
        private final TreeSet<Item> upper = newHalf();

        private static TreeSet<Item> newHalf() {
            return new TreeSet<>(Comparator.comparingLong(Item::reading).thenComparingInt(Item::place));
        }

        void add(Item item) {
            upper.add(item);
            lower.add(upper.pollFirst());
            balance();
        }

        void remove(Item item) {
            if (!lower.remove(item)) {
                upper.remove(item);
            }
            balance();
        }

        private void balance() {
            if (lower.size() > upper.size()) {
                upper.add(lower.pollLast());
            } else if (upper.size() > lower.size() + 1) {
                lower.add(upper.pollFirst());
            }
        }

        int size() {
            return lower.size() + upper.size();
        }

        long middle() {
            long above = upper.first().reading();
            return lower.size() < upper.size() ? above : average(lower.last().reading(), above);
        }

        private static long average(long a, long b) {
            return (a & b) + ((a ^ b) >> 1);
        }
    }

    static Long[] slidingMedian(Long[] readings, long width, long need) {
        if (width > readings.length) {
            return new Long[0];
        }
        Run run = new Run();
        int before = (int) width - 1;
        Long[] middles = new Long[readings.length - before];
        for (int i = 0; i < readings.length; i++) {
            if (readings[i] != null) {
                run.add(new Item(readings[i], i));
            }
            if (i < before) {
                continue;
            }
            int first = i - before;
            if (run.size() >= need) {
                middles[first] = run.middle();
            }
            if (readings[first] != null) {
                run.remove(new Item(readings[first], first));
            }
        }
        return middles;
    }
}
