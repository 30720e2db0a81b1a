import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    private record Arrival(long cost, long used, int town) {}

    static long[] cheapestDrive(long n, long[][] roads, long start, long goal, long tickets, long ticketLimit) {
        List<List<long[]>> roadsAt = new ArrayList<>();
        for (int town = 0; town < n; town++) {
            roadsAt.add(new ArrayList<>());
        }
        for (long[] road : roads) {
            roadsAt.get((int) road[0]).add(road);
            roadsAt.get((int) road[1]).add(road);
        }

        // Who comes to a town later has paid as much or more, and must have used fewer tickets to be of interest.
        long[] fewest = new long[(int) n];
        Arrays.fill(fewest, tickets + 1);
        PriorityQueue<Arrival> queue =
                new PriorityQueue<>(Comparator.comparingLong(Arrival::cost).thenComparingLong(Arrival::used));
        queue.add(new Arrival(0, 0, (int) start));
        while (!queue.isEmpty()) {
            Arrival here = queue.remove();
            if (here.town == goal) {
                return new long[] {here.cost, here.used};
            }
            if (here.used >= fewest[here.town]) {
                continue;
            }
            fewest[here.town] = here.used;
            for (long[] road : roadsAt.get(here.town)) {
                int other = (int) (road[0] + road[1]) - here.town;
                long fuelled = here.cost + road[2];
                queue.add(new Arrival(fuelled + road[3], here.used, other));
                if (road[3] <= ticketLimit && here.used < tickets) {
                    queue.add(new Arrival(fuelled, here.used + 1, other));
                }
            }
        }
        return null;
    }
}
