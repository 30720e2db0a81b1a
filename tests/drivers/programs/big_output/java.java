import java.util.stream.LongStream;

class Solution {
    public static long[] solveIt(long first) {
        return LongStream.range(0, first).toArray();
    }
}
