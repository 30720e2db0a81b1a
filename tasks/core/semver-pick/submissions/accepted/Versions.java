import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final String NUMBER = "(0|[1-9][0-9]*)";
    private static final String WORD = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final String BUILD = "[0-9A-Za-z-]+";
    private static final Pattern VERSION = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER
            + "(?:-(" + WORD + "(?:\\." + WORD + ")*))?(?:\\+" + BUILD + "(?:\\." + BUILD + ")*)?");

    private record Version(String text, long[] numbers, String[] preview) implements Comparable<Version> {
        /** The version that is written, or null where the text is none. */
        static Version parse(String text) {
            Matcher parts = VERSION.matcher(text);
            if (!parts.matches()) {
                return null;
            }
            long[] numbers = {number(parts.group(1)), number(parts.group(2)), number(parts.group(3))};
            return new Version(text, numbers, parts.group(4) == null ? new String[0] : parts.group(4).split("\\."));
        }

        private static long number(String digits) {
            return Long.parseLong(digits);
        }

        /** The version with one number larger and zeros behind it. */
        Version bumped(int place) {
            long[] larger = Arrays.copyOf(Arrays.copyOf(numbers, place + 1), 3);
            larger[place]++;
            return new Version("", larger, new String[0]);
        }

        boolean isPreview() {
            return preview.length > 0;
        }

        @Override
        public int compareTo(Version other) {
            int byNumbers = Arrays.compare(numbers, other.numbers);
            if (byNumbers != 0 || isPreview() != other.isPreview()) {
                return byNumbers != 0 ? byNumbers : isPreview() ? -1 : 1;
            }
            return Arrays.compare(preview, other.preview, Version::compareWords);
        }

        private static int compareWords(String a, String b) {
            boolean number = a.matches("[0-9]+");
            if (number != b.matches("[0-9]+")) {
                return number ? -1 : 1;
            }
            return number ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
        }
    }

    private record Term(String sign, Version low, Version high) {
        static Term parse(String text) {
            if (text.equals("*")) {
                return new Term("*", null, null);
            }
            if (text.matches("[0-9.]+x")) {
                int place = text.matches("[0-9]+\\.x") ? 0 : 1;
                Version low = Version.parse(text.replace("x", place == 0 ? "0.0" : "0"));
                return new Term("between", low, low.bumped(place));
            }
            String sign = text.replaceFirst("[0-9].*", "");
            Version version = Version.parse(text.substring(sign.length()));
            long[] numbers = version.numbers;
            return switch (sign) {
                case "~" -> new Term("between", version, version.bumped(1));
                case "^" -> new Term("between", version, version.bumped(numbers[0] > 0 ? 0 : numbers[1] > 0 ? 1 : 2));
                default -> new Term(sign, version, null);
            };
        }

        boolean holds(Version version) {
            return switch (sign) {
                case "*" -> true;
                case "between" -> version.compareTo(low) >= 0 && version.compareTo(high) < 0;
                case ">" -> version.compareTo(low) > 0;
                case ">=" -> version.compareTo(low) >= 0;
                case "<" -> version.compareTo(low) < 0;
                case "<=" -> version.compareTo(low) <= 0;
                default -> version.compareTo(low) == 0;
            };
        }

        boolean names(Version version) {
            return low != null && low.isPreview() && Arrays.equals(low.numbers, version.numbers);
        }
    }

    static String pickVersion(String[] versions, String wanted) {
        List<List<Term>> alternatives = Arrays.stream(wanted.split("\\|\\|"))
                .map(terms -> Arrays.stream(terms.trim().split(" +")).map(Term::parse).toList())
                .toList();
        Version best = null;
        for (String text : versions) {
            Version version = Version.parse(text);
            if (version != null
                    && alternatives.stream().anyMatch(terms -> meets(version, terms))
                    && (best == null || version.compareTo(best) > 0)) {
                best = version;
            }
        }
        return best == null ? null : best.text;
    }

    private static boolean meets(Version version, List<Term> terms) {
        return terms.stream().allMatch(term -> term.holds(version))
                && (!version.isPreview() || terms.stream().anyMatch(term -> term.names(version)));
    }
}
