import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    private static final long UNABLE = 1_000_000_000_000_000L;
    private static final int NONE = -1;

    static long[] assignShifts(long[][] cost, long[] seats) {
        int people = cost.length;
        int[] shiftOf = IntStream.range(0, seats.length)
                .flatMap(shift -> IntStream.range(0, (int) seats[shift]).map(seat -> shift))
                .toArray();
        int size = shiftOf.length;
        if (size < people) {
            return null;
        }
        // Rows after the people stand for seats that stay empty, so that every column has a row.
        long[][] weights = new long[size][size];
        for (int person = 0; person < people; person++) {
            for (int column = 0; column < size; column++) {
                long known = cost[person][shiftOf[column]];
                weights[person][column] = known < 0 ? UNABLE : known;
            }
        }
        Matching matching = new Matching(weights);
        int[] columns = matching.firstColumns(people);
        long[] chosen = Arrays.stream(columns).mapToLong(column -> shiftOf[column]).toArray();
        boolean able = IntStream.range(0, people).allMatch(person -> cost[person][(int) chosen[person]] >= 0);
        return able ? chosen : null;
    }

    /** A cheapest matching of all rows and columns: shortest augmenting paths with potentials (Kuhn, Munkres). */
    private static class Matching {
        private final int size;
        private final long[][] weights;
        private final long[] rows;
        private final long[] columns;
        private final int[] rowOf;

        Matching(long[][] weights) {
            this.weights = weights;
            size = weights.length;
            rows = new long[size];
            columns = new long[size];
            rowOf = new int[size];
            Arrays.fill(rowOf, NONE);
            for (int row = 0; row < size; row++) {
                augment(row);
            }
        }

        private void augment(int start) {
            long[] slack = new long[size];
            int[] before = new int[size];
            boolean[] settled = new boolean[size];
            Arrays.fill(slack, Long.MAX_VALUE);
            int row = start;
            int column = NONE;
            while (row != NONE) {
                int closest = NONE;
                for (int other = 0; other < size; other++) {
                    if (settled[other]) {
                        continue;
                    }
                    long reduced = weights[row][other] - rows[row] - columns[other];
                    if (reduced < slack[other]) {
                        slack[other] = reduced;
                        before[other] = column;
                    }
                    if (closest == NONE || slack[other] < slack[closest]) {
                        closest = other;
                    }
                }
                long delta = slack[closest];
                rows[start] += delta;
                for (int other = 0; other < size; other++) {
                    if (settled[other]) {
                        rows[rowOf[other]] += delta;
                        columns[other] -= delta;
                    } else {
                        slack[other] -= delta;
                    }
                }
                settled[closest] = true;
                column = closest;
                row = rowOf[closest];
            }
            while (before[column] != NONE) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
            rowOf[column] = start;
        }

        private boolean isTight(int row, int column) {
            return weights[row][column] == rows[row] + columns[column];
        }

        /**
         * The cheapest matchings are those of the tight pairs. One row after the other gets the first column that the
         * later ones can do without.
         */
        int[] firstColumns(int count) {
            boolean[] fixed = new boolean[size];
            int[] first = new int[count];
            for (int row = 0; row < count; row++) {
                int own = IntStream.of(rowOf).boxed().toList().indexOf(row);
                int[] next = waysTo(own, fixed);
                int column = 0;
                while (next[column] == NONE || !isTight(row, column)) {
                    column++;
                }
                first[row] = column;
                fixed[column] = true;
                int moving = row;
                while (column != own) {
                    int displaced = rowOf[column];
                    rowOf[column] = moving;
                    moving = displaced;
                    column = next[column];
                }
                rowOf[own] = moving;
            }
            return first;
        }

        /** For each column whose row can move on along tight pairs until `goal` is taken: the column it moves to. */
        private int[] waysTo(int goal, boolean[] fixed) {
            int[] next = new int[size];
            Arrays.fill(next, NONE);
            next[goal] = goal;
            int[] open = new int[size];
            open[0] = goal;
            int count = 1;
            for (int at = 0; at < count; at++) {
                for (int column = 0; column < size; column++) {
                    if (next[column] == NONE && !fixed[column] && isTight(rowOf[column], open[at])) {
                        next[column] = open[at];
                        open[count++] = column;
                    }
                }
            }
            return next;
        }
    }
}
