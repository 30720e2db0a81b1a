class Solution {
    public static long solveIt(long[] first) {
        long sum = 0;
        for (long n : first) {
            sum += n;
        }
        return sum;
    }
}
