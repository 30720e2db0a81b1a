import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

class Solution {
    static long[] invertedArea(long[][] plates) {
        TreeMap<Long, long[]> upright = changes(plates, 0, 1);
        TreeMap<Long, long[]> level = changes(plates, 1, 0);
        return new long[] {blackArea(upright), length(upright) + length(level)};
    }

    /** For each value along one axis the sorted ends of the spans over which the colour changes there. */
    private static TreeMap<Long, long[]> changes(long[][] plates, int along, int across) {
        TreeMap<Long, LongStream.Builder> ends = new TreeMap<>();
        for (long[] plate : plates) {
            for (int side = along; side < 4; side += 2) {
                ends.computeIfAbsent(plate[side], x -> LongStream.builder()).add(plate[across]).add(plate[across + 2]);
            }
        }
        TreeMap<Long, long[]> sorted = new TreeMap<>();
        ends.forEach((x, ys) -> sorted.put(x, ys.build().sorted().toArray()));
        return sorted;
    }

    private static long length(TreeMap<Long, long[]> changes) {
        long length = 0;
        for (long[] ends : changes.values()) {
            for (int i = 0; i < ends.length; i += 2) {
                length += ends[i + 1] - ends[i];
            }
        }
        return length;
    }

    private static long blackArea(TreeMap<Long, long[]> upright) {
        long[] heights = upright.values().stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
        FlipTree tree = new FlipTree(heights);
        long area = 0;
        long before = 0;
        for (Map.Entry<Long, long[]> change : upright.entrySet()) {
            area += tree.black() * (change.getKey() - before);
            before = change.getKey();
            long[] ends = change.getValue();
            for (int i = 0; i < ends.length; i += 2) {
                tree.flip(ends[i], ends[i + 1]);
            }
        }
        return area;
    }

    /** The black parts of a line that is cut at the given heights; a node knows its own flips and those below. */
    private static final class FlipTree {
        private final long[] heights;
        private final long[] black;
        private final boolean[] flipped;

        FlipTree(long[] heights) {
            this.heights = heights;
            this.black = new long[4 * heights.length + 1];
            this.flipped = new boolean[4 * heights.length + 1];
        }

        long black() {
            return black[0];
        }

        void flip(long low, long high) {
            if (low < high) {
                flip(0, 0, heights.length - 1, low, high);
            }
        }

        private void flip(int node, int from, int to, long low, long high) {
            long start = heights[from];
            long end = heights[to];
            if (high <= start || end <= low) {
                return;
            }
            if (low <= start && end <= high) {
                black[node] = end - start - black[node];
                flipped[node] = !flipped[node];
                return;
            }
            int middle = (from + to) / 2;
            flip(2 * node + 1, from, middle, low, high);
            flip(2 * node + 2, middle, to, low, high);
            long below = black[2 * node + 1] + black[2 * node + 2];
            black[node] = flipped[node] ? end - start - below : below;
        }
    }
}
