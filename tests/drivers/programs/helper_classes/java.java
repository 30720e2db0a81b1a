import java.util.function.LongUnaryOperator;

interface Shape {
    long area();

    default long solveIt(String text, int other) {
        return 0;
    }
}

record Pair(long left, long right) implements Shape {
    public long area() {
        return left + right;
    }
}

enum Kind {
    ODD
}

public class Main {
    static class Solution {
        long solveIt(long first) {
            LongUnaryOperator plus = n -> n + Kind.values().length;
            return plus.applyAsLong(new Pair(first, first).area());
        }
    }
}
