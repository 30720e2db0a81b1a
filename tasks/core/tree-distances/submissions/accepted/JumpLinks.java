import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

class Solution {
    static long[] firstBeyond(long[][] roads, long[][] queries) {
        Valley valley = new Valley(roads);
        return Arrays.stream(queries)
                .mapToLong(query -> valley.firstBeyond((int) query[0], (int) query[1], query[2]))
                .toArray();
    }

    /** Village 0 is the root. The jump of a village leads some way up, equally far for all villages of a depth. */
    private static class Valley {
        private final int[] parent;
        private final int[] jump;
        private final int[] depth;
        private final long[] far;

        Valley(long[][] roads) {
            int n = roads.length + 1;
            parent = new int[n];
            jump = new int[n];
            depth = new int[n];
            far = new long[n];
            List<List<long[]>> links = new ArrayList<>();
            for (int village = 0; village < n; village++) {
                links.add(new ArrayList<>());
            }
            for (long[] road : roads) {
                links.get((int) road[0]).add(road);
                links.get((int) road[1]).add(road);
            }
            int[] order = new int[n];
            int count = 1;
            for (int at = 0; at < n; at++) {
                int village = order[at];
                for (long[] road : links.get(village)) {
                    int child = (int) (road[0] + road[1]) - village;
                    if (child != parent[village]) {
                        hang(child, village, road[2]);
                        order[count++] = child;
                    }
                }
            }
        }

        private void hang(int child, int village, long length) {
            int near = jump[village];
            boolean doubles = depth[village] - depth[near] == depth[near] - depth[jump[near]];
            parent[child] = village;
            jump[child] = doubles ? jump[near] : village;
            depth[child] = depth[village] + 1;
            far[child] = far[village] + length;
        }

        long firstBeyond(int start, int goal, long distance) {
            long top = far[meeting(start, goal)];
            if (distance > far[start] + far[goal] - 2 * top) {
                return -1;
            }
            if (distance <= far[start] - top) {
                return climb(start, village -> far[start] - far[village] >= distance);
            }
            return climb(goal, village -> far[start] - 2 * top + far[parent[village]] < distance);
        }

        private int meeting(int a, int b) {
            int level = Math.min(depth[a], depth[b]);
            a = climb(a, village -> depth[village] <= level);
            b = climb(b, village -> depth[village] <= level);
            while (a != b) {
                boolean tooFar = jump[a] == jump[b];
                a = tooFar ? parent[a] : jump[a];
                b = tooFar ? parent[b] : jump[b];
            }
            return a;
        }

        /** The first village on the way up for which a test holds that holds for all above, too. */
        private int climb(int village, IntPredicate found) {
            while (!found.test(village)) {
                village = found.test(jump[village]) ? parent[village] : jump[village];
            }
            return village;
        }
    }
}
