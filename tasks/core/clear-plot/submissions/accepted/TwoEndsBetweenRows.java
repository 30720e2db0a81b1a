class Solution {
    private record Plot(long cost, int top, int left, int rows, int columns) {
        long squares() {
            return (long) rows * columns;
        }

        boolean betterThan(Plot other) {
            if (squares() != other.squares()) {
                return squares() > other.squares();
            }
            if (cost != other.cost) {
                return cost < other.cost;
            }
            if (top != other.top) {
                return top < other.top;
            }
            return left != other.left ? left < other.left : rows < other.rows;
        }

        Plot turned() {
            return new Plot(cost, left, top, columns, rows);
        }
    }

    static long[] clearPlot(long[][] costs, long budget) {
        if (costs.length == 0) {
            return new long[0];
        }
        boolean lying = costs.length <= costs[0].length;
        long[][] grid = lying ? costs : turned(costs);
        Plot best = null;
        for (int top = 0; top < grid.length; top++) {
            long[] sums = new long[grid[0].length];
            for (int bottom = top; bottom < grid.length; bottom++) {
                int rows = bottom - top + 1;
                int left = 0;
                long total = 0;
                for (int right = 0; right < sums.length; right++) {
                    long cost = grid[bottom][right];
                    sums[right] += cost < 0 ? budget + 1 : cost;
                    total += sums[right];
                    while (total > budget) {
                        total -= sums[left++];
                    }
                    int columns = right - left + 1;
                    if (columns == 0 || best != null && (long) rows * columns < best.squares()) {
                        continue;
                    }
                    Plot plot = new Plot(total, top, left, rows, columns);
                    if (!lying) {
                        plot = plot.turned();
                    }
                    if (best == null || plot.betterThan(best)) {
                        best = plot;
                    }
                }
            }
        }
        return best == null ? new long[0] : new long[] {best.top(), best.left(), best.rows(), best.columns()};
    }

    private static long[][] turned(long[][] grid) {
        long[][] turned = new long[grid[0].length][grid.length];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length; column++) {
                turned[column][row] = grid[row][column];
            }
        }
        return turned;
    }
}
