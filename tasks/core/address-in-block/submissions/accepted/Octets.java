import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final String OCTET = "(?:0|[1-9][0-9]{0,2})";
    private static final Pattern ADDRESS = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern BLOCK = Pattern.compile("(" + OCTET + "(?:\\." + OCTET + "){0,3})/(0|[1-9][0-9]?)");

    static String[] checkAddresses(String[] lines) {
        return Arrays.stream(lines).map(Solution::check).toArray(String[]::new);
    }

    private static String check(String line) {
        int space = line.indexOf(' ');
        String address = space < 0 ? line : line.substring(0, space);
        OptionalLong bits = ADDRESS.matcher(address).matches() ? number(address) : OptionalLong.empty();
        if (bits.isEmpty()) {
            return "bad address";
        }
        Matcher block = BLOCK.matcher(space < 0 ? "" : line.substring(space + 1));
        if (!block.matches()) {
            return "bad block";
        }
        OptionalLong start = number(block.group(1));
        int length = Integer.parseInt(block.group(2));
        if (start.isEmpty() || length > 32) {
            return "bad block";
        }
        long size = 1L << (32 - length);
        if (start.getAsLong() % size != 0) {
            return "bad block";
        }
        return bits.getAsLong() / size == start.getAsLong() / size ? "inside" : "outside";
    }

    /** The 32 bits of one to four octets, or nothing when one of them is too large. */
    private static OptionalLong number(String octets) {
        long bits = 0;
        int shift = 24;
        for (String octet : octets.split("\\.")) {
            int value = Integer.parseInt(octet);
            if (value > 255) {
                return OptionalLong.empty();
            }
            bits |= (long) value << shift;
            shift -= 8;
        }
        return OptionalLong.of(bits);
    }
}
