import java.util.*;

class Solution {
    static String[][] ringGroups(String[] codes) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String code : codes) {
            String smallest = code;
            for (int i = 1; i < code.length(); i++) {
                String turn = code.substring(i) + code.substring(0, i);
                if (turn.compareTo(smallest) < 0) smallest = turn;
            }
            groups.computeIfAbsent(smallest, k -> new LinkedHashSet<>()).add(code);
        }
        String[][] result = new String[groups.size()][];
        int at = 0;
        for (Set<String> group : groups.values()) result[at++] = group.toArray(new String[0]);
        return result;
    }
}
