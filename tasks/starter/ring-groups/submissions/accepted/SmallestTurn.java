import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Solution {
    static String[][] ringGroups(String[] codes) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String code : codes) {
            groups.computeIfAbsent(smallestTurn(code), turn -> new ArrayList<>()).add(code);
        }
        return groups.values().stream()
                .map(group -> group.toArray(new String[0]))
                .toArray(String[][]::new);
    }

    private static String smallestTurn(String code) {
        String smallest = code;
        for (int cut = 1; cut < code.length(); cut++) {
            String turn = code.substring(cut) + code.substring(0, cut);
            if (turn.compareTo(smallest) < 0) {
                smallest = turn;
            }
        }
        return smallest;
    }
}
