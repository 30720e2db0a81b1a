import java.util.*;

class Solution {
    static boolean canDeliver(boolean[] locked, long[][] corridors, long keys, long start, long goal) {
        Map<Integer, List<Integer>> graph = new HashMap<>();
        for (long[] c : corridors) {
            graph.computeIfAbsent((int) c[0], k -> new ArrayList<>()).add((int) c[1]);
            graph.computeIfAbsent((int) c[1], k -> new ArrayList<>()).add((int) c[0]);
        }
        boolean[] seen = new boolean[locked.length];
        PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
        queue.add(new long[] {locked[(int) start] ? 1 : 0, start});
        while (!queue.isEmpty()) {
            long[] top = queue.poll();
            int room = (int) top[1];
            if (room == goal) return top[0] <= keys;
            if (seen[room]) continue;
            seen[room] = true;
            for (int other : graph.getOrDefault(room, List.of())) {
                queue.add(new long[] {top[0] + (locked[other] ? 1 : 0), other});
            }
        }
        return false;
    }
}
