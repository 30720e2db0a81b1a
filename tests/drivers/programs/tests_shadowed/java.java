class Solution {
    static long twice(long n) {
        return 2 * n;
    }

    public static void check() {}
}
