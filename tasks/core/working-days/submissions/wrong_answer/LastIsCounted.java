import java.time.LocalDate;
import java.util.*;

class Solution {
    static long workedHalfDays(String first, String last, String week, String[] entries) {
        if (first.compareTo(last) > 0) return -workedHalfDays(last, first, week, entries);
        Set<String> set = new HashSet<>(Arrays.asList(entries));
        long total = 0;
        for (LocalDate d = LocalDate.parse(first); !d.isAfter(LocalDate.parse(last)); d = d.plusDays(1)) {
            String s = d.toString(), y = s.substring(5);
            if (set.contains("+" + s) || set.contains("+" + y)) total += 2;
            else if (!set.contains(s) && !set.contains(y)) {
                char c = week.charAt(d.getDayOfWeek().getValue() - 1);
                total += c == 'W' ? 2 : c == 'H' ? 1 : 0;
            }
        }
        return total;
    }
}
