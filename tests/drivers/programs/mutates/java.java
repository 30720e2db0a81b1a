import java.util.Arrays;

class Solution {
    public static long[] solveIt(long[] first) {
        Arrays.sort(first);
        return first;
    }
}
