class Solution {
    static double solveIt(long first) {
        return first;
    }
}
