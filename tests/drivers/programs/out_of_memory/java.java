import java.util.ArrayList;
import java.util.List;

class Solution {
    static long solveIt(long first) {
        List<long[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new long[1 << 20]);
        }
    }
}
