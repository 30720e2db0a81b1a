import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

class Solution {
    private static final long MODULUS = 1_000_000_007;

    private record Arrival(long travelled, int place) {}

    static long[] secondTrip(long n, long[][] roads, long start, long goal) {
        List<List<long[]>> leaving = new ArrayList<>();
        // For each place the two smallest lengths found so far, with the number of ways.
        List<TreeMap<Long, Long>> ways = new ArrayList<>();
        for (int place = 0; place < n; place++) {
            leaving.add(new ArrayList<>());
            ways.add(new TreeMap<>());
        }
        for (long[] road : roads) {
            leaving.get((int) road[0]).add(road);
        }

        PriorityQueue<Arrival> queue = new PriorityQueue<>(Comparator.comparingLong(Arrival::travelled));
        ways.get((int) start).put(0L, 1L);
        queue.add(new Arrival(0, (int) start));
        while (!queue.isEmpty()) {
            Arrival arrival = queue.remove();
            Long count = ways.get(arrival.place).get(arrival.travelled);
            if (count == null) {
                continue;
            }
            for (long[] road : leaving.get(arrival.place)) {
                int target = (int) road[1];
                long total = arrival.travelled + road[2];
                TreeMap<Long, Long> known = ways.get(target);
                boolean isNew = !known.containsKey(total);
                known.merge(total, count, (a, b) -> (a + b) % MODULUS);
                if (known.size() > 2) {
                    isNew &= known.pollLastEntry().getKey() != total;
                }
                if (isNew) {
                    queue.add(new Arrival(total, target));
                }
            }
        }
        TreeMap<Long, Long> found = ways.get((int) goal);
        return found.size() < 2 ? null : new long[] {found.lastKey(), found.lastEntry().getValue()};
    }
}
