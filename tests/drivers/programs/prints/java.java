class Solution {
    public static long solveIt(long first) {
        System.out.println("to stdout " + first + "x".repeat(100_000));
        System.err.println("to stderr");
        System.out.write(new byte[] {'R', 0, 0, 0, 1, 'T'}, 0, 6);
        System.out.flush();
        return first;
    }
}
