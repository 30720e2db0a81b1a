import java.util.Arrays;

class Solution {
    /** No sum is as large as this, so that the bounds can be drawn in to it; then no difference overflows. */
    private static final long BEYOND = 1_000_000_000_000_000_000L;

    static long bandSums(long[] changes, long low, long high, long minDays) {
        if (low > high || minDays > changes.length) {
            return 0;
        }
        long least = Math.max(-BEYOND, Math.min(low, BEYOND));
        long most = Math.max(-BEYOND, Math.min(high, BEYOND));
        long[] balances = new long[changes.length + 1];
        for (int day = 0; day < changes.length; day++) {
            balances[day + 1] = balances[day] + changes[day];
        }
        long[] ranks = Arrays.stream(balances).sorted().distinct().toArray();
        long[] tree = new long[ranks.length + 1];
        long stretches = 0;
        for (int begin = 0, end = (int) minDays; end < balances.length; begin++, end++) {
            add(tree, below(ranks, balances[begin] + 1));
            stretches += upTo(tree, below(ranks, balances[end] - least + 1));
            stretches -= upTo(tree, below(ranks, balances[end] - most));
        }
        return stretches;
    }

    /** How many ranks are less than the value. */
    private static int below(long[] ranks, long value) {
        int place = Arrays.binarySearch(ranks, value);
        return place < 0 ? -place - 1 : place;
    }

    private static void add(long[] tree, int rank) {
        for (int i = rank; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }

    private static long upTo(long[] tree, int rank) {
        long count = 0;
        for (int i = rank; i > 0; i &= i - 1) {
            count += tree[i];
        }
        return count;
    }
}
