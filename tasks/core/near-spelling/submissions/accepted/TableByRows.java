class Solution {
    static long nearSpelling(String typed, String word, long[] costs) {
        int[] from = typed.codePoints().toArray();
        int[] to = word.codePoints().toArray();
        long[][] least = new long[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            for (int j = 0; j <= to.length; j++) {
                if (i + j > 0) {
                    least[i][j] = leastStep(least, from, to, i, j, costs);
                }
            }
        }
        return least[from.length][to.length];
    }

    /** The least cost of taking i and j code points, when all smaller numbers are known. */
    private static long leastStep(long[][] least, int[] from, int[] to, int i, int j, long[] costs) {
        long best = Long.MAX_VALUE;
        if (j > 0) {
            best = least[i][j - 1] + costs[1];
        }
        if (i > 0) {
            boolean doubled = i > 1 && from[i - 2] == from[i - 1];
            best = Math.min(best, least[i - 1][j] + (doubled ? Math.min(costs[2], costs[4]) : costs[2]));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, least[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : costs[0]));
        }
        if (i > 1 && j > 1 && from[i - 2] == to[j - 1] && from[i - 1] == to[j - 2]) {
            best = Math.min(best, least[i - 2][j - 2] + costs[3]);
        }
        return best;
    }
}
