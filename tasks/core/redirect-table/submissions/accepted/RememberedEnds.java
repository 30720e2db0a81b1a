import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class Solution {
    private static final String GONE = "";

    /** Where a walk ends and after how many hops. */
    private record End(String path, long hops) {
        static final End LOOP = new End(null, 0);

        End oneHopEarlier() {
            return this == LOOP ? LOOP : new End(path, hops + 1);
        }
    }

    static String[] followRedirects(String[][] rules, String[] queries, long maxHops) {
        Map<String, String> table = new HashMap<>();
        for (String[] rule : rules) {
            String from = plain(rule[0]);
            String to = plain(rule[1]);
            if (from.equals(to)) {
                table.remove(from);
            } else {
                table.put(from, to);
            }
        }
        Map<String, End> ends = new HashMap<>();
        return Arrays.stream(queries)
                .map(query -> endOfWalk(plain(query), table, ends))
                .map(end -> answer(end, maxHops))
                .toArray(String[]::new);
    }

    private static String answer(End end, long maxHops) {
        if (end == End.LOOP) {
            return "loop";
        }
        if (end.hops > maxHops) {
            return "too long";
        }
        return end.path.equals(GONE) ? "gone" : end.path + " " + end.hops;
    }

    private static End endOfWalk(String start, Map<String, String> table, Map<String, End> ends) {
        Deque<String> walk = new ArrayDeque<>();
        String path = start;
        while (!ends.containsKey(path) && table.containsKey(path)) {
            // Whoever comes here again on the same walk is in a loop.
            ends.put(path, End.LOOP);
            walk.push(path);
            path = table.get(path);
        }
        End end = ends.getOrDefault(path, new End(path, 0));
        for (String step : walk) {
            end = end.oneHopEarlier();
            ends.put(step, end);
        }
        return end;
    }

    private static String plain(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
