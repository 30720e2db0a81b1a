import java.util.*;

class Solution {
    static String[] mergeLogs(String[][] logs, long quiet) {
        List<Object[]> all = new ArrayList<>();
        for (String[] log : logs) {
            long last = 0;
            Object[] current = null;
            for (String line : log) {
                if (line.startsWith("\t")) {
                    if (current != null) current[1] = current[1] + " | " + line.substring(1);
                    continue;
                }
                current = null;
                int space = line.indexOf(' ');
                if (space < 1 || space > 18 || space == line.length() - 1) continue;
                String t = line.substring(0, space);
                if (!t.chars().allMatch(Character::isDigit) || (t.length() > 1 && t.charAt(0) == '0')) continue;
                last = Math.max(last, Long.parseLong(t));
                current = new Object[] {last, line.substring(space + 1)};
                all.add(current);
            }
        }
        all.sort(Comparator.comparingLong(r -> (Long) r[0]));
        Map<String, Long> kept = new HashMap<>();
        List<String> out = new ArrayList<>();
        for (Object[] r : all) {
            Long k = kept.get((String) r[1]);
            if (k != null && k > (Long) r[0] - quiet) continue;
            kept.put((String) r[1], (Long) r[0]);
            out.add(r[0] + " " + r[1]);
        }
        return out.toArray(new String[0]);
    }
}
