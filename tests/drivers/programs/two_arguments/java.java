class Solution {
    public static String solveIt(long[] first, String second) {
        return first.length + second;
    }
}
