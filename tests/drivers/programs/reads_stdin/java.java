class Solution {
    public static long solveIt(long first) {
        try {
            return System.in.read() == -1 ? first : -1;
        } catch (java.io.IOException e) {
            return -2;
        }
    }
}
