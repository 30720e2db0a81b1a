import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class Solution {
    private record Side(int cable, int start, long people) {}

    static long[][] singleLinks(long[] staff, long[][] cables) {
        int n = staff.length;
        int[][] links = links(n, cables);
        long[] people = staff.clone();
        int[] seenAt = new int[n];
        int[] low = new int[n];
        int[] arrivedBy = new int[n];
        int[] next = new int[n];
        int[] path = new int[n];
        int clock = 0;
        List<Side> sides = new ArrayList<>();

        for (int start = 0; start < n; start++) {
            if (seenAt[start] > 0) {
                continue;
            }
            int depth = 0;
            path[0] = start;
            arrivedBy[start] = -1;
            seenAt[start] = low[start] = ++clock;
            while (depth >= 0) {
                int office = path[depth];
                if (next[office] < links[office].length) {
                    int cable = links[office][next[office]++];
                    int other = (int) (cables[cable][0] + cables[cable][1]) - office;
                    if (cable == arrivedBy[office]) {
                        continue;
                    }
                    if (seenAt[other] > 0) {
                        low[office] = Math.min(low[office], seenAt[other]);
                    } else {
                        seenAt[other] = low[other] = ++clock;
                        arrivedBy[other] = cable;
                        path[++depth] = other;
                    }
                } else if (--depth >= 0) {
                    int upper = path[depth];
                    low[upper] = Math.min(low[upper], low[office]);
                    people[upper] += people[office];
                    if (low[office] == seenAt[office]) {
                        sides.add(new Side(arrivedBy[office], start, people[office]));
                    }
                }
            }
        }

        return sides.stream()
                .map(side -> new long[] {side.cable, side.people * (people[side.start] - side.people)})
                .sorted(Comparator.<long[]>comparingLong(single -> -single[1]).thenComparingLong(single -> single[0]))
                .toArray(long[][]::new);
    }

    /** The numbers of the cables at each office. */
    private static int[][] links(int n, long[][] cables) {
        int[] count = new int[n];
        for (long[] cable : cables) {
            count[(int) cable[0]]++;
            count[(int) cable[1]]++;
        }
        int[][] links = new int[n][];
        Arrays.setAll(links, office -> new int[count[office]]);
        for (int cable = 0; cable < cables.length; cable++) {
            for (long end : cables[cable]) {
                links[(int) end][--count[(int) end]] = cable;
            }
        }
        return links;
    }
}
