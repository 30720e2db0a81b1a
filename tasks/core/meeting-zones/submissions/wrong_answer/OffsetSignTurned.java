import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

class Solution {
    private static final int DAY = 24 * 60;
    private static final int HORIZON = 28 * DAY;

    static String firstMeeting(String[] people, String[] busy, String since, long minutes) {
        LocalDateTime start = LocalDateTime.parse(since);
        // By how many the reasons against a minute exceed those against the minute before it.
        int[] change = new int[HORIZON + 1];
        LocalDateTime[] local = new LocalDateTime[people.length];
        for (int person = 0; person < people.length; person++) {
            String[] parts = people[person].split(" ");
            int offset = minuteOfDay(parts[0].substring(1));
            local[person] = start.plusMinutes(parts[0].startsWith("-") ? offset : -offset);
            blockOutsideWork(local[person], parts[1], parts[2], change);
        }
        for (String entry : busy) {
            String[] parts = entry.split(" ");
            LocalDateTime zero = local[Integer.parseInt(parts[0])];
            block(minutesFrom(zero, parts[1]), minutesFrom(zero, parts[2]), change);
        }

        int against = 0;
        int run = 0;
        for (int minute = 0; minute < HORIZON; minute++) {
            against += change[minute];
            run = against > 0 ? 0 : run + 1;
            if (run == minutes) {
                return start.plusMinutes(minute + 1 - minutes).toString();
            }
        }
        return null;
    }

    private static void blockOutsideWork(LocalDateTime local, String days, String hours, int[] change) {
        String[] ends = hours.split("-");
        int begin = minuteOfDay(ends[0]);
        int length = Math.floorMod(minuteOfDay(ends[1]) - begin - 1, DAY) + 1;
        int midnight = -local.toLocalTime().toSecondOfDay() / 60;
        long freeUntil = 0;
        for (int day = -1; day <= 28; day++) {
            int weekday = local.plusDays(day).getDayOfWeek().getValue();
            if (days.indexOf('0' + weekday) >= 0) {
                long from = midnight + (long) DAY * day + begin;
                block(freeUntil, from, change);
                freeUntil = from + length;
            }
        }
        block(freeUntil, HORIZON, change);
    }

    private static void block(long begin, long end, int[] change) {
        long from = Math.max(begin, 0);
        long to = Math.min(end, HORIZON);
        if (from < to) {
            change[(int) from]++;
            change[(int) to]--;
        }
    }

    private static int minuteOfDay(String clock) {
        return LocalTime.parse(clock).toSecondOfDay() / 60;
    }

    private static long minutesFrom(LocalDateTime zero, String moment) {
        return ChronoUnit.MINUTES.between(zero, LocalDateTime.parse(moment));
    }
}
