import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

class Solution {
    private record Parcel(long shorter, long longer) {
        boolean goesInto(Parcel other, long padding) {
            return other.shorter - shorter >= padding && other.longer - longer >= padding;
        }
    }

    static long nestedParcels(long[] widths, long[] depths, long padding, long gift) {
        List<Parcel> parcels = IntStream.range(0, widths.length)
                .mapToObj(i -> new Parcel(Math.min(widths[i], depths[i]), Math.max(widths[i], depths[i])))
                .toList();
        Parcel middle = parcels.get((int) gift);
        return longestChain(parcels, parcel -> parcel.goesInto(middle, padding), padding)
                + 1
                + longestChain(parcels, parcel -> middle.goesInto(parcel, padding), padding);
    }

    private static int longestChain(List<Parcel> all, Predicate<Parcel> chosen, long padding) {
        List<Parcel> parcels =
                all.stream().filter(chosen).sorted(Comparator.comparingLong(Parcel::shorter)).toList();
        // The least longer side that ends a chain of each length, among the parcels known so far.
        long[] ends = new long[parcels.size()];
        int longest = 0;
        int[] inside = new int[parcels.size()];
        int known = 0;
        int best = 0;
        for (int i = 0; i < inside.length; i++) {
            Parcel parcel = parcels.get(i);
            for (; parcels.get(known).shorter <= parcel.shorter - padding; known++) {
                int count = inside[known];
                long end = parcels.get(known).longer;
                if (count == longest || end < ends[count]) {
                    ends[count] = end;
                    longest = Math.max(longest, count + 1);
                }
            }
            inside[i] = upTo(ends, longest, parcel.longer - padding);
            best = Math.max(best, inside[i] + 1);
        }
        return best;
    }

    /** How many of the first `count` ends are not greater than the limit. */
    private static int upTo(long[] ends, int count, long limit) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ends[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
