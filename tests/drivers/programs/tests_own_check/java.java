class Problem {
    static boolean check(long n) {
        return n % 2 == 0;
    }

    static long doubleEven(long n) {
        return check(n) ? 2 * n : n;
    }
}
