import java.util.List;

/** A program that works only where Java is whole: codegrade offers the language once this has run in its sandbox. */
class Probe {
    static long probe(long number) {
        record Pair(long left, long right) {}
        return List.of(new Pair(number, 1)).stream().mapToLong(pair -> pair.left() + pair.right()).sum();
    }
}
