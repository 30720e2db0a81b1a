class Solution {
    static long twice(long n) {
        return 2 * n;
    }
}

class Check {
    static void check() {}
}
