import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final Pattern RECORD = Pattern.compile("(0|[1-9][0-9]{0,17}) (.+)", Pattern.DOTALL);

    private record Entry(long time, String message) {}

    static String[] mergeLogs(String[][] logs, long quiet) {
        List<Entry> merged = new ArrayList<>();
        for (String[] log : logs) {
            read(log, merged);
        }
        merged.sort(Comparator.comparingLong(Entry::time));

        Map<String, Long> keptAt = new HashMap<>();
        List<String> kept = new ArrayList<>();
        for (Entry entry : merged) {
            Long last = keptAt.get(entry.message());
            if (last == null || last <= entry.time() - quiet) {
                keptAt.put(entry.message(), entry.time());
                kept.add(entry.time() + " " + entry.message());
            }
        }
        return kept.toArray(new String[0]);
    }

    private static void read(String[] log, List<Entry> records) {
        long time = 0;
        StringBuilder message = null;
        for (String line : log) {
            if (line.startsWith("\t")) {
                if (message != null) {
                    message.append(" | ").append(line, 1, line.length());
                }
                continue;
            }
            finish(time, message, records);
            Matcher record = RECORD.matcher(line);
            if (record.matches()) {
                time = Math.max(time, Long.parseLong(record.group(1)));
                message = new StringBuilder(record.group(2));
            } else {
                message = null;
            }
        }
        finish(time, message, records);
    }

    private static void finish(long time, StringBuilder message, List<Entry> records) {
        if (message != null) {
            records.add(new Entry(time, message.toString()));
        }
    }
}
