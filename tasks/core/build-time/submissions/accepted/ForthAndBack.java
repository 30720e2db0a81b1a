import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class Solution {
    /** With the time from start to start, both kinds of links are the same. */
    private record Link(int after, long gap) {}

    static long[] planSlack(long[] durations, long[][] links) {
        int n = durations.length;
        List<List<Link>> following = new ArrayList<>();
        for (int step = 0; step < n; step++) {
            following.add(new ArrayList<>());
        }
        int[] waiting = new int[n];
        for (long[] link : links) {
            int before = (int) link[1];
            int after = (int) link[2];
            following.get(before).add(new Link(after, link[0] == 0 ? durations[before] + link[3] : link[3]));
            waiting[after]++;
        }

        int[] order = Arrays.copyOf(IntStream.range(0, n).filter(step -> waiting[step] == 0).toArray(), n);
        int known = (int) IntStream.range(0, n).filter(step -> waiting[step] == 0).count();
        long[] earliest = new long[n];
        for (int at = 0; at < known; at++) {
            int step = order[at];
            for (Link link : following.get(step)) {
                earliest[link.after] = Math.max(earliest[link.after], earliest[step] + link.gap);
                if (--waiting[link.after] == 0) {
                    order[known++] = link.after;
                }
            }
        }
        if (known < n) {
            return null;
        }

        long total = IntStream.range(0, n).mapToLong(step -> earliest[step] + durations[step]).max().orElse(0);
        long[] slack = new long[n];
        for (int at = n - 1; at >= 0; at--) {
            int step = order[at];
            long latest = following.get(step).stream()
                    .mapToLong(link -> earliest[link.after] + slack[link.after] - link.gap)
                    .reduce(total - durations[step], Math::min);
            slack[step] = latest - earliest[step];
        }
        return LongStream.concat(LongStream.of(total), LongStream.of(slack)).toArray();
    }
}
