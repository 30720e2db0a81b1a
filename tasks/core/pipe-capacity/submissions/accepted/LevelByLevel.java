import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.LongStream;

class Solution {
    static long pipeCapacity(long[] supply, long[] demand, long[] limit, long[][] pipes) {
        // Every place is two nodes with its pump between them; the wells come from one node, the tanks lead to another.
        int n = limit.length;
        int source = 2 * n;
        int sink = 2 * n + 1;
        Network network = new Network(2 * n + 2);
        for (int place = 0; place < n; place++) {
            network.connect(source, place, supply[place]);
            network.connect(place, n + place, limit[place]);
            network.connect(n + place, sink, demand[place]);
        }
        for (long[] pipe : pipes) {
            int a = (int) pipe[0];
            int b = (int) pipe[1];
            network.connect(n + a, b, pipe[2]);
            network.connect(n + b, a, pipe[2]);
        }
        return network.greatestFlow(source, sink, LongStream.of(supply).sum());
    }

    private static class Arc {
        final int target;
        long room;
        Arc back;

        Arc(int target, long room) {
            this.target = target;
            this.room = room;
        }
    }

    private static class Network {
        private final List<List<Arc>> arcs = new ArrayList<>();
        private final int[] level;
        private final int[] next;

        Network(int nodes) {
            for (int node = 0; node < nodes; node++) {
                arcs.add(new ArrayList<>());
            }
            level = new int[nodes];
            next = new int[nodes];
        }

        void connect(int a, int b, long room) {
            Arc there = new Arc(b, room);
            Arc here = new Arc(a, 0);
            there.back = here;
            here.back = there;
            arcs.get(a).add(there);
            arcs.get(b).add(here);
        }

        long greatestFlow(int source, int sink, long most) {
            long total = 0;
            while (reaches(source, sink)) {
                Arrays.fill(next, 0);
                total += send(source, sink, most);
            }
            return total;
        }

        private boolean reaches(int source, int sink) {
            Arrays.fill(level, -1);
            level[source] = 0;
            Queue<Integer> open = new ArrayDeque<>(List.of(source));
            while (!open.isEmpty()) {
                int node = open.remove();
                for (Arc arc : arcs.get(node)) {
                    if (arc.room > 0 && level[arc.target] < 0) {
                        level[arc.target] = level[node] + 1;
                        open.add(arc.target);
                    }
                }
            }
            return level[sink] > 0;
        }

        private long send(int node, int sink, long amount) {
            if (node == sink) {
                return amount;
            }
            long left = amount;
            List<Arc> leaving = arcs.get(node);
            while (left > 0 && next[node] < leaving.size()) {
                Arc arc = leaving.get(next[node]);
                if (arc.room > 0 && level[arc.target] == level[node] + 1) {
                    long sent = send(arc.target, sink, Math.min(left, arc.room));
                    arc.room -= sent;
                    arc.back.room += sent;
                    left -= sent;
                }
                if (left > 0) {
                    next[node]++;
                }
            }
            return amount - left;
        }
    }
}
