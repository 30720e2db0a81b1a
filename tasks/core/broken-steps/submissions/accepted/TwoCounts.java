import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class Solution {
    private static final long MODULUS = 1_000_000_007;

    static long brokenSteps(long top, long[] broken, long longest) {
        Set<Long> missing = Arrays.stream(broken).boxed().collect(Collectors.toSet());
        int last = (int) top;
        int stride = (int) longest;
        long[] rested = new long[last + 1]; // ways whose last stride was a shorter one
        long[] ways = new long[last + 1];
        rested[0] = 1;
        ways[0] = 1;
        for (int step = 1; step <= last; step++) {
            if (missing.contains((long) step)) {
                continue;
            }
            for (int from = Math.max(0, step - stride + 1); from < step; from++) {
                rested[step] += ways[from];
            }
            rested[step] %= MODULUS;
            long tired = step >= stride ? rested[step - stride] : 0;
            ways[step] = (rested[step] + tired) % MODULUS;
        }
        return ways[last];
    }
}
