class Solution {
    private static final long MODULUS = 1_000_000_007;

    static long ledgerBalance(long first, long last, long smallest, long largest) {
        return (balanceUpTo(last, smallest, largest) - balanceUpTo(first - 1, smallest, largest)) % MODULUS;
    }

    /** A divisor d stands with the quotients 1, 2, … last / d: income and expense cancel but for a single d or none. */
    private static long balanceUpTo(long last, long smallest, long largest) {
        long balance = 0;
        long end;
        for (long d = smallest; d <= Math.min(last, largest); d = end + 1) {
            long quotient = last / d;
            end = Math.min(last / quotient, largest);
            if (quotient % 3 == 1) {
                balance = (balance + sum(d, end)) % MODULUS;
            }
        }
        return balance;
    }

    private static long sum(long from, long to) {
        long ends = from + to;
        long count = to - from + 1;
        return ends % 2 == 0 ? ends / 2 % MODULUS * (count % MODULUS) : ends % MODULUS * (count / 2 % MODULUS);
    }
}
