import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final Pattern VERSION = Pattern.compile("v?([0-9.]+)(?:-([a-z]+)([0-9]*))?");
    private static final List<String> STAGES = List.of("alpha", "beta", "rc", "", "fix");

    private record Version(String text, Long[] places, int stage, Long count) {
        static Version of(String text) {
            Matcher parts = VERSION.matcher(text);
            parts.matches();
            Long[] places = new Long[8];
            String[] numbers = parts.group(1).split("\\.");
            Arrays.setAll(places, i -> i < numbers.length ? Long.parseLong(numbers[i]) : 0L);
            String stage = parts.group(2) == null ? "" : parts.group(2);
            String count = parts.group(3) == null || parts.group(3).isEmpty() ? "1" : parts.group(3);
            return new Version(text, places, STAGES.indexOf(stage), Long.parseLong(count));
        }
    }

    private static final Comparator<Version> BY_AGE = Comparator
            .comparing(Version::places, Arrays::compare)
            .thenComparing(Version::stage)
            .thenComparing(Version::count);

    static String[] newestFirst(String[] versions) {
        return Arrays.stream(versions)
                .map(Version::of)
                .sorted(BY_AGE.reversed())
                .map(Version::text)
                .toArray(String[]::new);
    }
}
