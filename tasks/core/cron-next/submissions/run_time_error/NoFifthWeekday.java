import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.stream.IntStream;

class Solution {
    private static final int LAST_YEAR = 2999;

    static String nextRun(String schedule, String since) {
        String[] fields = schedule.split(" ");
        BitSet minutes = values(fields[0], 0, 59);
        BitSet hours = values(fields[1], 0, 23);
        BitSet months = values(fields[3], 1, 12);
        LocalDate today = LocalDate.parse(since.substring(0, 10));
        YearMonth month = YearMonth.from(today);
        for (; month.getYear() <= LAST_YEAR; month = month.plusMonths(1)) {
            if (!months.get(month.getMonthValue())) {
                continue;
            }
            BitSet days = monthDays(fields[2], month);
            days.and(weekdayDays(fields[4], month));
            for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
                LocalDate date = month.atDay(day);
                String time = date.isBefore(today) ? null : firstTime(date, hours, minutes, since);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private static String firstTime(LocalDate date, BitSet hours, BitSet minutes, String since) {
        return hours.stream()
                .boxed()
                .flatMap(hour -> minutes.stream().mapToObj(minute -> "%s %02d:%02d".formatted(date, hour, minute)))
                .filter(time -> time.compareTo(since) > 0)
                .findFirst()
                .orElse(null);
    }

    private static BitSet values(String field, int low, int high) {
        BitSet fitting = new BitSet();
        for (String item : field.split(",")) {
            addValues(item, low, high, fitting);
        }
        return fitting;
    }

    private static void addValues(String item, int low, int high, BitSet fitting) {
        String[] parts = item.split("/");
        String[] ends = parts[0].split("-");
        int size = high - low + 1;
        int step = parts.length == 2 ? Integer.parseInt(parts[1]) : 1;
        int start = ends[0].equals("*") ? low : Integer.parseInt(ends[0]);
        int end;
        if (ends.length == 2) {
            end = Integer.parseInt(ends[1]);
        } else {
            end = ends[0].equals("*") || parts.length == 2 ? high : start;
        }
        int span = Math.floorMod(end - start, size);
        for (int ahead = 0; ahead <= span; ahead += step) {
            fitting.set(low + (start - low + ahead) % size);
        }
    }

    private static BitSet monthDays(String field, YearMonth month) {
        BitSet fitting = new BitSet();
        for (String item : field.split(",")) {
            if (item.startsWith("L")) {
                int back = item.length() == 1 ? 0 : Integer.parseInt(item.substring(2));
                if (back < month.lengthOfMonth()) {
                    fitting.set(month.lengthOfMonth() - back);
                }
            } else {
                addValues(item, 1, 31, fitting);
            }
        }
        fitting.clear(month.lengthOfMonth() + 1, 32);
        return fitting;
    }

    private static BitSet weekdayDays(String field, YearMonth month) {
        BitSet fitting = new BitSet();
        for (String item : field.split(",")) {
            String[] parts = item.split("#");
            if (parts.length == 1) {
                BitSet weekdays = new BitSet();
                addValues(item, 1, 7, weekdays);
                weekdays.stream()
                        .flatMap(weekday -> daysOf(weekday, month))
                        .forEach(fitting::set);
            } else {
                int[] days = daysOf(Integer.parseInt(parts[0]), month).toArray();
                int at = parts[1].equals("L") ? days.length - 1 : Integer.parseInt(parts[1]) - 1;
                fitting.set(days[at]);
            }
        }
        return fitting;
    }

    private static IntStream daysOf(int weekday, YearMonth month) {
        DayOfWeek first = month.atDay(1).getDayOfWeek();
        int day = 1 + Math.floorMod(weekday - first.getValue(), 7);
        return IntStream.iterate(day, d -> d <= month.lengthOfMonth(), d -> d + 7);
    }
}
