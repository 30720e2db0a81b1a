class Problem {
    static {
        ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(false);
    }

    static long twice(long n) {
        return 2 * n;
    }
}
