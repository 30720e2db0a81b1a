import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeMap;

class Solution {
    private static final int[] SMALL = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

    static long[] primeBadges(long[] numbers) {
        return Arrays.stream(numbers).map(number -> badge(primeFactors(number))).toArray();
    }

    private static long badge(TreeMap<Long, Integer> times) {
        return times.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue() % 2 == 1)
                .mapToLong(entry -> entry.getKey())
                .findFirst()
                .orElseGet(() -> times.isEmpty() ? 0 : -times.lastKey());
    }

    private static TreeMap<Long, Integer> primeFactors(long n) {
        TreeMap<Long, Integer> times = new TreeMap<>();
        for (long p : SMALL) {
            for (; n % p == 0; n /= p) {
                times.merge(p, 1, Integer::sum);
            }
        }
        Deque<Long> parts = new ArrayDeque<>();
        parts.push(n);
        while (!parts.isEmpty()) {
            long part = parts.pop();
            if (part == 1) {
                continue;
            }
            if (BigInteger.valueOf(part).isProbablePrime(60)) {
                times.merge(part, 1, Integer::sum);
            } else {
                long divisor = properDivisor(part);
                parts.push(divisor);
                parts.push(part / divisor);
            }
        }
        return times;
    }

    /** Pollard's rho in Brent's way, for an odd number that is not prime. */
    private static long properDivisor(long n) {
        Montgomery modulo = new Montgomery(n);
        for (long shift = 1; ; shift++) {
            long slow = 2;
            long fast = 2;
            long divisor = 1;
            for (long step = 1; divisor == 1; step++) {
                fast = modulo.sum(modulo.product(fast, fast), shift);
                divisor = gcd(Math.abs(fast - slow), n);
                if (Long.bitCount(step) == 1) {
                    slow = fast;
                }
            }
            if (divisor < n) {
                return divisor;
            }
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** Arithmetic modulo an odd number, where a product is divided by 2^64 on the way. */
    private static final class Montgomery {
        private final long n;
        private final long inverse;

        Montgomery(long n) {
            this.n = n;
            long x = n;
            for (int bits = 3; bits < 64; bits *= 2) {
                x *= 2 - n * x;
            }
            this.inverse = x;
        }

        long product(long a, long b) {
            long factor = a * b * inverse;
            // The high half of an unsigned product: a factor with its highest bit set was taken for one less by 2^64.
            long taken = Math.multiplyHigh(factor, n) + (factor < 0 ? n : 0);
            long rest = Math.multiplyHigh(a, b) - taken;
            return rest < 0 ? rest + n : rest;
        }

        long sum(long a, long b) {
            return a >= n - b ? a - (n - b) : a + b;
        }
    }
}
