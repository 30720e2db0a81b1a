class Solution {
    private final long extra = 0;

    public long solveIt(long first) {
        return helper(first);
    }

    private long helper(long first) {
        return first + extra;
    }
}
