class Solution {
    public static long solveIt(long first) {
        return first == 0 ? 0 : 1 + solveIt(first - 1);
    }
}
