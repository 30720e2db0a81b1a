import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class Solution {
    private static final int NONE = -1;

    static long[] seedServers(long[] cost, long[][] copies, long[] stocked) {
        int n = cost.length;
        int[] groupOf = mutualGroups(n, copies);
        int groups = Arrays.stream(groupOf).max().getAsInt() + 1;
        boolean[] hasIncoming = new boolean[groups];
        boolean[] hasOutgoing = new boolean[groups];
        for (long[] copy : copies) {
            int from = groupOf[(int) copy[0]];
            int to = groupOf[(int) copy[1]];
            if (from != to) {
                hasOutgoing[from] = true;
                hasIncoming[to] = true;
            }
        }
        long sources = IntStream.range(0, groups).filter(group -> !hasIncoming[group]).count();
        long sinks = IntStream.range(0, groups).filter(group -> !hasOutgoing[group]).count();
        long gap = groups == 1 ? 0 : Math.max(sources, sinks);

        boolean[] supplied = hasIncoming.clone();
        for (long server : stocked) {
            supplied[groupOf[(int) server]] = true;
        }
        int[] cheapest = new int[groups];
        Arrays.fill(cheapest, NONE);
        for (int server = 0; server < n; server++) {
            int group = groupOf[server];
            if (cheapest[group] == NONE || cost[server] < cost[cheapest[group]]) {
                cheapest[group] = server;
            }
        }
        int[] seeds = IntStream.range(0, groups)
                .filter(group -> !supplied[group])
                .map(group -> cheapest[group])
                .sorted()
                .toArray();
        long total = Arrays.stream(seeds).mapToLong(server -> cost[server]).sum();
        return LongStream.concat(LongStream.of(gap, total), Arrays.stream(seeds).asLongStream()).toArray();
    }

    /** For every server the number of its group; servers that reach each other have the same. */
    private static int[] mutualGroups(int n, long[][] copies) {
        List<List<Integer>> after = new ArrayList<>();
        List<List<Integer>> before = new ArrayList<>();
        for (int server = 0; server < n; server++) {
            after.add(new ArrayList<>());
            before.add(new ArrayList<>());
        }
        for (long[] copy : copies) {
            after.get((int) copy[0]).add((int) copy[1]);
            before.get((int) copy[1]).add((int) copy[0]);
        }

        int[] finished = finishOrder(after);
        int[] groupOf = new int[n];
        Arrays.fill(groupOf, NONE);
        int groups = 0;
        int[] open = new int[n];
        for (int at = n - 1; at >= 0; at--) {
            if (groupOf[finished[at]] != NONE) {
                continue;
            }
            int depth = 0;
            open[depth++] = finished[at];
            groupOf[finished[at]] = groups;
            while (depth > 0) {
                for (int other : before.get(open[--depth])) {
                    if (groupOf[other] == NONE) {
                        groupOf[other] = groups;
                        open[depth++] = other;
                    }
                }
            }
            groups++;
        }
        return groupOf;
    }

    private static int[] finishOrder(List<List<Integer>> after) {
        int n = after.size();
        int[] order = new int[n];
        int count = 0;
        boolean[] seen = new boolean[n];
        int[] next = new int[n];
        int[] path = new int[n];
        for (int start = 0; start < n; start++) {
            if (seen[start]) {
                continue;
            }
            seen[start] = true;
            path[0] = start;
            int depth = 1;
            while (depth > 0) {
                int server = path[depth - 1];
                if (next[server] == after.get(server).size()) {
                    order[count++] = server;
                    depth--;
                    continue;
                }
                int other = after.get(server).get(next[server]++);
                if (!seen[other]) {
                    seen[other] = true;
                    path[depth++] = other;
                }
            }
        }
        return order;
    }
}
