import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    static long[] outageReport(long n, long[][] lines, long[] plants, long[] outages) {
        Grid grid = new Grid((int) n, lines, plants);
        boolean[] changes = new boolean[outages.length];
        for (int i = 0; i < outages.length; i++) {
            changes[i] = grid.fail((int) outages[i]);
        }
        grid.joinAll();

        long[] report = new long[outages.length];
        for (int i = outages.length - 1; i >= 0; i--) {
            report[i] = grid.unsupplied();
            if (changes[i]) {
                grid.repair((int) outages[i]);
            }
        }
        return report;
    }

    /** Power comes from one more station, which is connected to every plant. */
    private static class Grid {
        private final int source;
        private final int[][] ends;
        private final int[][] linesAt;
        private final boolean[] lineFailed;
        private final boolean[] stationFailed;
        private final int[] parent;
        private final int[] size;
        private int working;

        Grid(int n, long[][] lines, long[] plants) {
            source = n;
            working = n;
            ends = new int[lines.length + plants.length][];
            Arrays.setAll(ends, line -> line < lines.length
                    ? new int[] {(int) lines[line][0], (int) lines[line][1]}
                    : new int[] {n, (int) plants[line - lines.length]});
            int[] count = new int[n + 1];
            for (int[] pair : ends) {
                count[pair[0]]++;
                count[pair[1]]++;
            }
            linesAt = new int[n + 1][];
            Arrays.setAll(linesAt, station -> new int[count[station]]);
            for (int line = 0; line < ends.length; line++) {
                for (int station : ends[line]) {
                    linesAt[station][--count[station]] = line;
                }
            }
            lineFailed = new boolean[ends.length];
            stationFailed = new boolean[n + 1];
            parent = IntStream.rangeClosed(0, n).toArray();
            size = new int[n + 1];
            Arrays.fill(size, 1);
        }

        /** Whether it worked until now. */
        boolean fail(int failure) {
            boolean[] failed = failure < 0 ? lineFailed : stationFailed;
            int index = failure < 0 ? -failure - 1 : failure;
            boolean changes = !failed[index];
            failed[index] = true;
            if (changes && failure >= 0) {
                working--;
            }
            return changes;
        }

        void repair(int failure) {
            if (failure < 0) {
                lineFailed[-failure - 1] = false;
                join(-failure - 1);
            } else {
                stationFailed[failure] = false;
                working++;
                for (int line : linesAt[failure]) {
                    join(line);
                }
            }
        }

        void joinAll() {
            for (int line = 0; line < ends.length; line++) {
                join(line);
            }
        }

        int unsupplied() {
            return working + 1 - size[root(source)];
        }

        private void join(int line) {
            int a = ends[line][0];
            int b = ends[line][1];
            if (lineFailed[line] || stationFailed[a] || stationFailed[b]) {
                return;
            }
            a = root(a);
            b = root(b);
            if (a != b) {
                int small = size[a] < size[b] ? a : b;
                int large = a + b - small;
                parent[small] = large;
                size[large] += size[small];
            }
        }

        private int root(int station) {
            while (parent[station] != station) {
                parent[station] = parent[parent[station]];
                station = parent[station];
            }
            return station;
        }
    }
}
