class Solution {
    static long somethingElse(long first) {
        return first;
    }
}
