import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class Solution {
    static long equalCrates(long[] weights, long[] fragile, long crates, long most) {
        long total = Arrays.stream(weights).sum();
        if (total % crates != 0) {
            return 0;
        }
        int n = weights.length;
        int everything = (1 << n) - 1;
        long[] weight = new long[1 << n];
        int[] broken = new int[1 << n];
        // The fillings of a crate by the first item in them.
        List<List<Integer>> fillings = Stream.<List<Integer>>generate(ArrayList::new).limit(n).toList();
        for (int items = 1; items <= everything; items++) {
            int first = Integer.numberOfTrailingZeros(items);
            int others = items & (items - 1);
            weight[items] = weight[others] + weights[first];
            broken[items] = broken[others] + (int) fragile[first];
            if (weight[items] == total / crates && Integer.bitCount(items) <= most && broken[items] <= 1) {
                fillings.get(first).add(items);
            }
        }

        // From everything down: in how many ways crates were filled until these items are left.
        long[] ways = new long[1 << n];
        ways[everything] = 1;
        for (int left = everything; left > 0; left--) {
            if (ways[left] > 0) {
                for (int items : fillings.get(Integer.numberOfTrailingZeros(left))) {
                    if ((items & left) == items) {
                        ways[left - items] += ways[left];
                    }
                }
            }
        }
        return ways[0];
    }
}
