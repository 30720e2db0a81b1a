import java.util.Map;

class Solution {
    static Object solveIt(long first) {
        Object[] answers = {Map.of("a", 1), new Object(), Thread.currentThread(), null};
        return answers[(int) first];
    }
}
