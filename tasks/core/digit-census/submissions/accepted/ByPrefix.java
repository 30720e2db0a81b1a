class Solution {
    private static final long MODULUS = 1_000_000_007;

    /** How many endings there are, and how many times the digit is written in all of them. */
    private record Count(long ways, long times) {
        static final Count NONE = new Count(0, 0);

        Count and(Count other) {
            return new Count((ways + other.ways) % MODULUS, (times + other.times) % MODULUS);
        }

        Count before(boolean hit) {
            return hit ? new Count(ways, (times + ways) % MODULUS) : this;
        }
    }

    private final int base;
    private final int digit;
    private final int divisor;
    private final int step;
    private final Count[][][] endings;

    private Solution(int base, int digit, int divisor, int step) {
        this.base = base;
        this.digit = digit;
        this.divisor = divisor;
        this.step = step;
        int longest = Long.toString(Long.MAX_VALUE, base).length();
        endings = new Count[longest][base][divisor];
        for (int length = 0; length < longest; length++) {
            for (int last = 0; last < base; last++) {
                for (int remainder = 0; remainder < divisor; remainder++) {
                    endings[length][last][remainder] = ending(length, last, remainder);
                }
            }
        }
    }

    static long digitCensus(long low, long high, long base, long digit, long divisor, long step) {
        Solution census = new Solution((int) base, (int) digit, (int) divisor, (int) step);
        long upTo = census.upTo(high);
        long before = low == 0 ? 0 : census.upTo(low - 1);
        return Math.floorMod(upTo - before, MODULUS);
    }

    private Count ending(int length, int last, int remainder) {
        if (length == 0) {
            return new Count(remainder == 0 ? 1 : 0, 0);
        }
        Count sum = Count.NONE;
        for (int next = 0; next < base; next++) {
            if (Math.abs(next - last) >= step) {
                sum = sum.and(beginning(length - 1, next, remainder * base + next));
            }
        }
        return sum;
    }

    /** A digit and so many after it. */
    private Count beginning(int length, int first, int value) {
        return endings[length][first][value % divisor].before(first == digit);
    }

    private long upTo(long bound) {
        String digits = Long.toString(bound, base);
        long total = digit == 0 ? 1 : 0; // the number zero
        for (int length = 0; length < digits.length() - 1; length++) {
            for (int first = 1; first < base; first++) {
                total += beginning(length, first, first).times;
            }
        }
        int value = 0;
        int seen = 0;
        int last = -1;
        for (int at = 0; at < digits.length(); at++) {
            int limit = Character.digit(digits.charAt(at), base);
            for (int here = at == 0 ? 1 : 0; here < limit; here++) {
                if (at == 0 || Math.abs(here - last) >= step) {
                    Count count = beginning(digits.length() - at - 1, here, value * base + here);
                    total += count.times + count.ways * seen;
                }
            }
            if (at > 0 && Math.abs(limit - last) < step) {
                return total % MODULUS;
            }
            value = (value * base + limit) % divisor;
            seen += limit == digit ? 1 : 0;
            last = limit;
        }
        // The bound itself; zero has been counted before.
        if (value == 0 && bound > 0) {
            total += seen;
        }
        return total % MODULUS;
    }
}
