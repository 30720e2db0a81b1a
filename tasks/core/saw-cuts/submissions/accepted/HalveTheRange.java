import java.util.Arrays;

class Solution {
    static Long sawCuts(long[] boards, long kerf, long pairs, long shortest) {
        if (!enough(boards, kerf, pairs, shortest)) {
            return null;
        }
        long possible = shortest;
        long impossible = Arrays.stream(boards).max().getAsLong();
        while (impossible - possible > 1) {
            long middle = possible + (impossible - possible) / 2;
            if (enough(boards, kerf, pairs, middle)) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return possible;
    }

    private static boolean enough(long[] boards, long kerf, long pairs, long leg) {
        long missing = pairs;
        for (long board : boards) {
            // Both sums may pass the signed range, but never the unsigned one.
            missing -= Long.divideUnsigned(board + kerf, leg + kerf) / 2;
            if (missing <= 0) {
                return true;
            }
        }
        return false;
    }
}
