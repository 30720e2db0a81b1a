import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

class Solution {
    private record Station(long position, long litres) {}

    static long[] refuelStops(long distance, long start, long reserve, long[] positions, long[] litres) {
        List<Station> stations = IntStream.range(0, positions.length)
                .mapToObj(i -> new Station(positions[i], litres[i]))
                .sorted(Comparator.comparingLong(Station::position))
                .toList();
        PriorityQueue<Long> passed = new PriorityQueue<>(Comparator.reverseOrder());
        long reach = start - reserve;
        long stops = 0;
        int next = 0;
        while (reach < distance) {
            while (next < stations.size() && stations.get(next).position <= reach) {
                passed.add(stations.get(next++).litres);
            }
            if (passed.isEmpty()) {
                return new long[0];
            }
            reach += passed.remove();
            stops++;
        }
        return new long[] {stops, reach - distance + reserve};
    }
}
