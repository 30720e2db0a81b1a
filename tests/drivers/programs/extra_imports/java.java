import java.util.*;
import java.util.stream.Collectors;

class Solution {
    public static long[] solveIt(long[] first) {
        List<Long> sorted = Arrays.stream(first).boxed().sorted().collect(Collectors.toList());
        return sorted.stream().mapToLong(Long::longValue).toArray();
    }
}
