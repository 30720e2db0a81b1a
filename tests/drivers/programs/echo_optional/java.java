class Solution {
    public static Long solveIt(Long first) {
        return first;
    }
}
