class Solution {
    public static long[] solveIt(long[] first) {
        return first;
    }
}
