import java.util.Arrays;

class Solution {
    private static final long NEVER = Long.MAX_VALUE / 2;

    static Long mergePiles(long[] weights, long[] surcharge) {
        int n = weights.length;
        int most = surcharge.length + 1;
        // The least cost to make so many piles of the arc of so many piles from that start.
        long[][][] cost = new long[most + 1][n][n + 1];
        for (long[][] table : cost) {
            for (long[] row : table) {
                Arrays.fill(row, NEVER);
            }
        }
        long[] weight = new long[n];
        for (int start = 0; start < n; start++) {
            cost[1][start][1] = 0;
            weight[start] = weights[start];
        }
        for (int length = 2; length <= n; length++) {
            for (int start = 0; start < n; start++) {
                weight[start] += weights[(start + length - 1) % n];
                for (int piles = 2; piles <= most; piles++) {
                    long least = NEVER;
                    for (int first = 1; first < length; first++) {
                        long rest = cost[piles - 1][(start + first) % n][length - first];
                        least = Math.min(least, cost[1][start][first] + rest);
                    }
                    cost[piles][start][length] = least;
                    long extra = surcharge[piles - 2];
                    if (extra >= 0 && least < NEVER) {
                        cost[1][start][length] = Math.min(cost[1][start][length], least + weight[start] + extra);
                    }
                }
            }
        }
        long least = Arrays.stream(cost[1]).mapToLong(row -> row[n]).min().getAsLong();
        return least == NEVER ? null : least;
    }
}
