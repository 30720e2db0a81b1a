import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class Solution {
    private record Edge(long x, int rank, int change) {}

    /** A Fenwick tree of how many towers of each rank there are. */
    private static final class Counts {
        private final int[] nodes;
        private int total;

        Counts(int ranks) {
            int size = 1;
            while (size < ranks) {
                size *= 2;
            }
            nodes = new int[size + 1];
        }

        void add(int rank, int change) {
            total += change;
            for (int node = rank + 1; node < nodes.length; node += node & -node) {
                nodes[node] += change;
            }
        }

        /** The rank at a place, counted from 0, in the sorted list of all ranks. */
        int nth(long place) {
            int rank = 0;
            long left = place;
            for (int step = nodes.length - 1; step > 0; step /= 2) {
                if (rank + step < nodes.length && nodes[rank + step] <= left) {
                    rank += step;
                    left -= nodes[rank];
                }
            }
            return rank;
        }
    }

    static long[][] harbourOutline(long[][] towers, long k) {
        long[] heights = Arrays.stream(towers).mapToLong(tower -> tower[2]).sorted().distinct().toArray();
        List<Edge> edges = new ArrayList<>();
        for (long[] tower : towers) {
            int rank = Arrays.binarySearch(heights, tower[2]);
            edges.add(new Edge(tower[0], rank, 1));
            edges.add(new Edge(tower[1], rank, -1));
        }
        edges.sort(Comparator.comparingLong(Edge::x));

        Counts standing = new Counts(heights.length);
        List<long[]> outline = new ArrayList<>();
        long level = 0;
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            standing.add(edge.rank(), edge.change());
            if (i + 1 < edges.size() && edges.get(i + 1).x() == edge.x()) {
                continue;
            }
            long now = standing.total >= k ? heights[standing.nth(standing.total - k)] : 0;
            if (now != level) {
                level = now;
                outline.add(new long[] {edge.x(), level});
            }
        }
        return outline.toArray(new long[0][]);
    }
}
