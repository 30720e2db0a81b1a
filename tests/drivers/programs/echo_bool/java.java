class Solution {
    public static boolean solveIt(boolean first) {
        return first;
    }
}
