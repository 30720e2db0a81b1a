import java.util.Arrays;
import java.util.BitSet;

class Solution {
    static long[] pebbleDuel(long[] heaps, long[] takes) {
        int highest = (int) Arrays.stream(heaps).max().orElse(0);
        int[] useful = Arrays.stream(takes)
                .filter(take -> take <= highest)
                .distinct()
                .sorted()
                .mapToInt(take -> (int) take)
                .toArray();
        int[] nimbers = new int[highest + 1];
        for (int size = 0; size <= highest; size++) {
            BitSet options = new BitSet();
            for (int take : useful) {
                if (take <= size) {
                    options.set(nimbers[size - take]);
                    if (canPart(size - take)) {
                        options.set(0);
                    }
                }
            }
            nimbers[size] = options.nextClearBit(0);
        }

        int total = 0;
        for (long size : heaps) {
            total ^= nimbers[(int) size];
        }
        for (int heap = 0; heap < heaps.length; heap++) {
            int size = (int) heaps[heap];
            int others = total ^ nimbers[size];
            for (int take : useful) {
                if (take > size) {
                    break;
                }
                if (nimbers[size - take] == others) {
                    return new long[] {heap, take, 0};
                }
                if (others == 0 && canPart(size - take)) {
                    return new long[] {heap, take, 1};
                }
            }
        }
        return new long[0];
    }

    private static boolean canPart(int left) {
        return left > 0 && left % 2 == 0;
    }
}
