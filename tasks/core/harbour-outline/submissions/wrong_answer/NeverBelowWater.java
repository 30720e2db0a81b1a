import java.util.*;

class Solution {
    static long[][] harbourOutline(long[][] towers, long k) {
        TreeMap<Long, List<long[]>> events = new TreeMap<>();
        for (long[] t : towers) {
            events.computeIfAbsent(t[0], x -> new ArrayList<>()).add(new long[] {t[2], 1});
            events.computeIfAbsent(t[1], x -> new ArrayList<>()).add(new long[] {t[2], -1});
        }
        List<Long> standing = new ArrayList<>();
        List<long[]> out = new ArrayList<>();
        long level = 0;
        for (var e : events.entrySet()) {
            for (long[] c : e.getValue()) {
                int at = Collections.binarySearch(standing, c[0]);
                if (c[1] > 0) standing.add(at < 0 ? -at - 1 : at, c[0]);
                else standing.remove(at);
            }
            long now = 0;
            if (standing.size() >= k) now = Math.max(now, standing.get((int) (standing.size() - k)));
            if (now != level) {
                level = now;
                out.add(new long[] {e.getKey(), level});
            }
        }
        return out.toArray(new long[0][]);
    }
}
