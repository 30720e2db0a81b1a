import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    /** All seconds that leave {@code rest} when divided by {@code cycle}. */
    private record Moments(BigInteger rest, BigInteger cycle) {
        /** The moments of both, or null when they never meet. */
        Moments meet(Moments other) {
            BigInteger shared = cycle.gcd(other.cycle);
            BigInteger[] ahead = other.rest.subtract(rest).divideAndRemainder(shared);
            if (ahead[1].signum() != 0) {
                return null;
            }
            BigInteger turns = other.cycle.divide(shared);
            BigInteger steps = ahead[0].multiply(cycle.divide(shared).modInverse(turns)).mod(turns);
            return new Moments(rest.add(cycle.multiply(steps)), cycle.multiply(turns));
        }
    }

    static Long firstJointFlash(long[] starts, long[] periods, long earliest, long latest) {
        BigInteger first = BigInteger.valueOf(Math.max(earliest, Arrays.stream(starts).max().orElse(0)));
        BigInteger last = BigInteger.valueOf(
                IntStream.range(0, starts.length)
                        .filter(i -> periods[i] == 0)
                        .mapToLong(i -> starts[i])
                        .reduce(latest, Math::min));
        Moments all = new Moments(BigInteger.ZERO, BigInteger.ONE);
        for (int i = 0; i < starts.length; i++) {
            if (periods[i] == 0) {
                continue;
            }
            all = all.meet(new Moments(BigInteger.valueOf(starts[i]), BigInteger.valueOf(periods[i])));
            if (all == null) {
                return null;
            }
        }
        BigInteger when = first.add(all.rest.subtract(first).mod(all.cycle));
        return when.compareTo(last) <= 0 ? when.longValueExact() : null;
    }
}
