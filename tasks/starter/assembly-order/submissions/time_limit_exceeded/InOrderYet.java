import java.util.*;

class Solution {
    static String[] assemblyOrder(String[] parts, String[][] needs) {
        List<String> order = new ArrayList<>();
        List<String> waiting = new ArrayList<>(List.of(parts));
        while (!waiting.isEmpty()) {
            String found = null;
            for (String part : waiting) {
                boolean ready = true;
                for (String[] need : needs) {
                    if (need[0].equals(part) && !order.contains(need[1])) {
                        ready = false;
                        break;
                    }
                }
                if (ready) {
                    found = part;
                    break;
                }
            }
            if (found == null) return new String[0];
            waiting.remove(found);
            order.add(found);
        }
        return order.toArray(new String[0]);
    }
}
