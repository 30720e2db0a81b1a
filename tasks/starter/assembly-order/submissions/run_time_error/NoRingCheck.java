import java.util.*;

class Solution {
    static Map<String, List<String>> earlier;
    static LinkedHashSet<String> order;

    static String[] assemblyOrder(String[] parts, String[][] needs) {
        earlier = new HashMap<>();
        order = new LinkedHashSet<>();
        for (String[] need : needs) {
            earlier.computeIfAbsent(need[0], k -> new ArrayList<>()).add(need[1]);
        }
        for (String part : parts) {
            add(part);
        }
        return order.toArray(new String[0]);
    }

    static void add(String part) {
        if (order.contains(part)) return;
        for (String other : earlier.getOrDefault(part, List.of())) {
            add(other);
        }
        order.add(part);
    }
}
