class Solution {
    static String solveIt(long first) {
        return "\ud83d";
    }
}
