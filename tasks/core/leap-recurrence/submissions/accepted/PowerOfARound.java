import java.math.BigInteger;

class Solution {
    /** Square matrices of remainders that stand for steps of the sequence. */
    private record Step(long[][] rows, long modulus) {
        static Step of(long[] coefficients, long modulus) {
            int size = coefficients.length;
            long[][] rows = new long[size][size];
            for (int column = 0; column < size; column++) {
                rows[0][column] = Math.floorMod(coefficients[column], modulus);
            }
            for (int row = 1; row < size - 1; row++) {
                rows[row][row - 1] = 1 % modulus;
            }
            rows[size - 1][size - 1] = 1 % modulus;
            return new Step(rows, modulus);
        }

        long[] apply(long[] state) {
            long[] next = new long[state.length];
            for (int row = 0; row < state.length; row++) {
                for (int column = 0; column < state.length; column++) {
                    next[row] = sum(next[row], product(rows[row][column], state[column]));
                }
            }
            return next;
        }

        /** The step that takes {@code earlier} first. */
        Step after(Step earlier) {
            int size = rows.length;
            long[][] product = new long[size][size];
            for (int row = 0; row < size; row++) {
                for (int middle = 0; middle < size; middle++) {
                    for (int column = 0; column < size; column++) {
                        product[row][column] =
                                sum(product[row][column], product(rows[row][middle], earlier.rows[middle][column]));
                    }
                }
            }
            return new Step(product, modulus);
        }

        long[] applyOften(long times, long[] state) {
            Step step = this;
            for (long left = times; left > 0; left /= 2) {
                if (left % 2 == 1) {
                    state = step.apply(state);
                }
                step = step.after(step);
            }
            return state;
        }

        Step power(long times) {
            if (times == 1) {
                return this;
            }
            Step half = power(times / 2);
            Step whole = half.after(half);
            return times % 2 == 0 ? whole : after(whole);
        }

        private long sum(long a, long b) {
            return a >= modulus - b ? a - (modulus - b) : a + b;
        }

        private long product(long a, long b) {
            if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
                return a * b % modulus;
            }
            return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).mod(BigInteger.valueOf(modulus)).longValue();
        }
    }

    static long leapTerm(long[] start, long[] usual, long[] leap, long every, long n, long modulus) {
        int k = start.length;
        if (n < k) {
            return Math.floorMod(start[(int) n], modulus);
        }
        // The last k terms, the latest first, and a 1.
        long[] state = new long[k + 1];
        for (int i = 0; i < k; i++) {
            state[k - 1 - i] = Math.floorMod(start[i], modulus);
        }
        state[k] = 1 % modulus;

        Step usualStep = Step.of(usual, modulus);
        Step leapStep = Step.of(leap, modulus);
        long firstLeap = (k + every - 1) / every * every;
        if (firstLeap > n) {
            return usualStep.applyOften(n - k + 1, state)[0];
        }
        state = leapStep.apply(usualStep.applyOften(firstLeap - k, state));
        Step round = every == 1 ? leapStep : leapStep.after(usualStep.power(every - 1));
        state = round.applyOften((n - firstLeap) / every, state);
        return usualStep.applyOften((n - firstLeap) % every, state)[0];
    }
}
