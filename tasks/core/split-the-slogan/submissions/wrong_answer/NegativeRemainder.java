import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class Solution {
    private static final long MODULUS = 1_000_000_007;

    static long countSplits(String text, String[] words) {
        Set<String> known = new HashSet<>(Arrays.asList(words));
        int longest = Arrays.stream(words).mapToInt(String::length).max().orElse(0);
        // For each end: the ways to cut the text before it, and how many of them have a last word of a certain length.
        long[] ways = new long[text.length() + 1];
        long[][] last = new long[text.length() + 1][longest + 1];
        ways[0] = 1;
        for (int end = 1; end <= text.length(); end++) {
            for (int length = 1; length <= Math.min(longest, end); length++) {
                int start = end - length;
                if (known.contains(text.substring(start, end))) {
                    boolean twice = start >= length && text.regionMatches(start, text, start - length, length);
                    long found = ways[start] - (twice ? last[start][length] : 0);
                    last[end][length] = found % MODULUS;
                    ways[end] = (ways[end] + last[end][length]) % MODULUS;
                }
            }
        }
        return ways[text.length()];
    }
}
