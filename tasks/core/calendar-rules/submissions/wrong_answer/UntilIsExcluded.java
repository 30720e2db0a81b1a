import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

class Solution {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2399, 12, 31);

    static long[] busyDays(String[] rules, String[] skipped, String[] windows) {
        BitSet busy = new BitSet();
        for (String rule : rules) {
            events(rule).forEach(day -> busy.set(index(day)));
        }
        for (String day : skipped) {
            busy.clear(index(LocalDate.parse(day).toEpochDay()));
        }
        int[] before = new int[index(LAST.toEpochDay()) + 2];
        for (int day = 0; day + 1 < before.length; day++) {
            before[day + 1] = before[day] + (busy.get(day) ? 1 : 0);
        }
        return Arrays.stream(windows)
                .map(window -> window.split(" "))
                .mapToLong(ends -> before[index(ends[1]) + 1] - before[index(ends[0])])
                .toArray();
    }

    private static int index(long epochDay) {
        return (int) (epochDay - FIRST.toEpochDay());
    }

    private static int index(String date) {
        return index(LocalDate.parse(date).toEpochDay());
    }

    private static LongStream events(String rule) {
        String[] parts = rule.split(" ");
        LocalDate start = LocalDate.parse(parts[0]);
        LongStream days = namedDays(start, parts[1])
                .filter(day -> day >= start.toEpochDay() && day <= LAST.toEpochDay());
        String limit = parts[2].substring(1);
        return switch (parts[2].charAt(0)) {
            case 'c' -> days.limit(Long.parseLong(limit));
            case 'u' -> days.filter(day -> day < LocalDate.parse(limit).toEpochDay());
            default -> days;
        };
    }

    /** The days that a rhythm names, in order; some may be before the start or after the end of the calendar. */
    private static LongStream namedDays(LocalDate start, String rhythm) {
        int colon = rhythm.indexOf(':');
        String which = rhythm.substring(colon + 1);
        int every = Integer.parseInt(rhythm.substring(1, colon < 0 ? rhythm.length() : colon));
        switch (rhythm.charAt(0)) {
            case 'D':
                return steps(start.toEpochDay(), every);
            case 'W':
                LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return steps(monday.toEpochDay(), 7L * every).flatMap(day -> which.chars().mapToLong(w -> day + w - '1'));
            case 'M':
                return monthByMonth(YearMonth.from(start), every, which);
            default:
                String[] day = which.split("-");
                return monthByMonth(YearMonth.of(start.getYear(), Integer.parseInt(day[0])), 12L * every, day[1]);
        }
    }

    private static LongStream steps(long from, long by) {
        return LongStream.iterate(from, day -> day <= LAST.toEpochDay(), day -> day + by);
    }

    private static LongStream monthByMonth(YearMonth first, long every, String which) {
        return LongStream.iterate(0, ahead -> ahead <= 12 * 400, ahead -> ahead + every)
                .mapToObj(first::plusMonths)
                .flatMapToLong(month -> monthDay(month, which));
    }

    private static LongStream monthDay(YearMonth month, String which) {
        int length = month.lengthOfMonth();
        int day;
        if (which.contains("x")) {
            String[] parts = which.split("x");
            int nth = Integer.parseInt(parts[0]);
            DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
            LocalDate date = nth > 0
                    ? month.atDay(1).with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1)
                    : month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(nth + 1);
            return YearMonth.from(date).equals(month) ? LongStream.of(date.toEpochDay()) : LongStream.empty();
        }
        if (which.endsWith("!")) {
            day = Math.min(length, Integer.parseInt(which.substring(0, which.length() - 1)));
        } else {
            day = Integer.parseInt(which);
            if (day < 0) {
                day += length + 1;
            }
        }
        return day < 1 || day > length ? LongStream.empty() : LongStream.of(month.atDay(day).toEpochDay());
    }
}
