import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class Solution {
    static long workedHalfDays(String first, String last, String week, String[] entries) {
        LocalDate start = LocalDate.parse(first);
        LocalDate end = LocalDate.parse(last);
        if (start.isAfter(end)) {
            return -workedHalfDays(last, first, week, entries);
        }
        Set<String> changed = new HashSet<>(Arrays.asList(entries));
        return start.datesUntil(end).mapToLong(day -> worked(day, week, changed)).sum();
    }

    private static long worked(LocalDate day, String week, Set<String> changed) {
        String date = day.toString();
        String yearly = date.substring(5);
        if (changed.contains("+" + date) || changed.contains("+" + yearly)) {
            return 2;
        }
        if (changed.contains(date) || changed.contains(yearly)) {
            return 0;
        }
        return switch (week.charAt(day.getDayOfWeek().getValue() - 1)) {
            case 'W' -> 2;
            case 'H' -> 1;
            default -> 0;
        };
    }
}
