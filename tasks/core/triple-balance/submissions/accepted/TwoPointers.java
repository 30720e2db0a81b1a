import java.util.Arrays;

class Solution {
    static long[] tripleBalance(long[] weights, long target) {
        if (weights.length < 3) {
            return new long[0];
        }
        long[] sorted = weights.clone();
        Arrays.sort(sorted);
        long best = bestSum(sorted, target);
        long ways = 0;
        long smallest = 0;
        for (int first = 0; first < sorted.length; first++) {
            long found = pairs(sorted, first, best);
            if (ways == 0 && found > 0) {
                smallest = sorted[first];
            }
            ways += found;
        }
        return new long[] {best, ways, smallest};
    }

    private static long bestSum(long[] sorted, long target) {
        long best = sorted[0] + sorted[1] + sorted[2];
        for (int first = 0; first < sorted.length; first++) {
            int low = first + 1;
            int high = sorted.length - 1;
            while (low < high) {
                long sum = sorted[first] + sorted[low] + sorted[high];
                int order = Long.compareUnsigned(distance(sum, target), distance(best, target));
                if (order < 0 || order == 0 && sum < best) {
                    best = sum;
                }
                if (sum < target) {
                    low++;
                } else {
                    high--;
                }
            }
        }
        return best;
    }

    /** Unsigned: it may be greater than the largest long. */
    private static long distance(long a, long b) {
        return Math.max(a, b) - Math.min(a, b);
    }

    private static long pairs(long[] sorted, int first, long wanted) {
        long count = 0;
        int low = first + 1;
        int high = sorted.length - 1;
        while (low < high) {
            long sum = sorted[first] + sorted[low] + sorted[high];
            if (sum < wanted) {
                low++;
            } else if (sum > wanted) {
                high--;
            } else if (sorted[low] == sorted[high]) {
                return count + (long) (high - low + 1) * (high - low) / 2;
            } else {
                long lows = 1;
                while (sorted[++low] == sorted[low - 1]) {
                    lows++;
                }
                long highs = 1;
                while (sorted[--high] == sorted[high + 1]) {
                    highs++;
                }
                count += lows * highs;
            }
        }
        return count;
    }
}
