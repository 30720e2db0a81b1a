import java.util.*;

class Solution {
    static long[] refuelStops(long distance, long start, long reserve, long[] positions, long[] litres) {
        Integer[] order = new Integer[positions.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, (a, b) -> Long.compare(positions[a], positions[b]));
        PriorityQueue<Long> heap = new PriorityQueue<>(Collections.reverseOrder());
        long tank = start, at = 0, stops = 0;
        for (int k = 0; k <= order.length; k++) {
            long position = k == order.length ? distance : positions[order[k]];
            long needed = k == order.length ? 0 : reserve;
            tank -= position - at;
            at = position;
            while (tank < needed && !heap.isEmpty()) {
                tank += heap.poll();
                stops++;
            }
            if (tank < needed) return new long[0];
            if (k < order.length) heap.add(litres[order[k]]);
        }
        return new long[] {stops, tank};
    }
}
