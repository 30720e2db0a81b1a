import java.util.*;

class Solution {
    static String[] assemblyOrder(String[] parts, String[][] needs) {
        Set<String> placed = new LinkedHashSet<>();
        for (int round = 0; round < parts.length; round++) {
            for (String part : parts) {
                boolean ready = true;
                for (String[] need : needs) {
                    ready &= !need[0].equals(part) || placed.contains(need[1]);
                }
                if (ready) placed.add(part);
            }
        }
        if (placed.size() == parts.length) {
            return placed.toArray(new String[0]);
        }
    }
}
