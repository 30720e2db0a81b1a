class Solution {
    public static long solveIt(long first) {
        if (first == 7) {
            throw new IllegalStateException("boom " + first);
        }
        return first;
    }
}
