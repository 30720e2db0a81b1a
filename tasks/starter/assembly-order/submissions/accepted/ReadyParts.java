import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    static String[] assemblyOrder(String[] parts, String[][] needs) {
        Map<String, Integer> missing = new HashMap<>();
        Map<String, List<String>> enables = new HashMap<>();
        for (String part : parts) {
            missing.put(part, 0);
            enables.put(part, new ArrayList<>());
        }
        for (String[] need : needs) {
            missing.merge(need[0], 1, Integer::sum);
            enables.get(need[1]).add(need[0]);
        }

        Deque<String> ready = new ArrayDeque<>();
        for (String part : parts) {
            if (missing.get(part) == 0) {
                ready.add(part);
            }
        }
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String earlier = ready.poll();
            order.add(earlier);
            for (String part : enables.get(earlier)) {
                if (missing.merge(part, -1, Integer::sum) == 0) {
                    ready.add(part);
                }
            }
        }
        return order.size() == parts.length ? order.toArray(new String[0]) : new String[0];
    }
}
