import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

class Solution {
    static boolean canDeliver(boolean[] locked, long[][] corridors, long keys, long start, long goal) {
        List<List<Integer>> beside = new ArrayList<>();
        for (int room = 0; room < locked.length; room++) {
            beside.add(new ArrayList<>());
        }
        for (long[] corridor : corridors) {
            beside.get((int) corridor[0]).add((int) corridor[1]);
            beside.get((int) corridor[1]).add((int) corridor[0]);
        }

        long[] used = new long[locked.length];
        Arrays.fill(used, Long.MAX_VALUE);
        used[(int) start] = 0;
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add((int) start);
        while (!waiting.isEmpty()) {
            int room = waiting.poll();
            for (int other : beside.get(room)) {
                long cost = used[room] + (locked[other] ? 1 : 0);
                if (cost < used[other]) {
                    used[other] = cost;
                    if (locked[other]) {
                        waiting.addLast(other);
                    } else {
                        waiting.addFirst(other);
                    }
                }
            }
        }
        long needed = used[(int) goal];
        return needed != Long.MAX_VALUE && needed <= keys;
    }
}
