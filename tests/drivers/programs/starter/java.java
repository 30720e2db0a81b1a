class Solution {
    public static long solveIt(long first) {
        throw new UnsupportedOperationException("not implemented");
    }
}
