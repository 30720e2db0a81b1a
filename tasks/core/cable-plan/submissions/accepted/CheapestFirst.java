import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class Solution {
    private record Cable(int a, int b, long cost) {}

    private record Pair(long a, long b) {
        static Pair of(long a, long b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    static long[] cablePlan(long[][] sites, long crossing, long[][] cables, long[][] banned) {
        int n = sites.length;
        Set<Pair> isBanned = new HashSet<>();
        for (long[] pair : banned) {
            isBanned.add(Pair.of(pair[0], pair[1]));
        }
        List<Cable> candidates = new ArrayList<>();
        for (long[] pair : cables) {
            candidates.add(new Cable((int) pair[0], (int) pair[1], 0));
        }
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (!isBanned.contains(new Pair(a, b))) {
                    candidates.add(new Cable(a, b, cost(sites[a], sites[b], crossing)));
                }
            }
        }
        candidates.sort(Comparator.comparingLong(Cable::cost));

        int[] parent = IntStream.range(0, n).toArray();
        int parts = n;
        long total = 0;
        long dearest = 0;
        for (Cable cable : candidates) {
            int a = root(parent, cable.a);
            int b = root(parent, cable.b);
            if (a != b) {
                parent[a] = b;
                parts--;
                total += cable.cost;
                dearest = cable.cost;
            }
        }
        return parts > 1 ? null : new long[] {total, dearest};
    }

    private static long cost(long[] a, long[] b, long crossing) {
        long across = (a[0] < 0) == (b[0] < 0) ? 0 : crossing;
        return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + across;
    }

    private static int root(int[] parent, int site) {
        while (parent[site] != site) {
            parent[site] = parent[parent[site]];
            site = parent[site];
        }
        return site;
    }
}
