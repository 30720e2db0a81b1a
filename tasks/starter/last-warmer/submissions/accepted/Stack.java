class Solution {
    static Long[] stepsSinceWarmer(Long[] readings) {
        Long[] steps = new Long[readings.length];
        int[] falling = new int[readings.length];
        int depth = 0;
        for (int here = 0; here < readings.length; here++) {
            if (readings[here] == null) {
                continue;
            }
            long reading = readings[here];
            while (depth > 0 && readings[falling[depth - 1]] <= reading) {
                depth--;
            }
            if (depth > 0) {
                steps[here] = (long) (here - falling[depth - 1]);
            }
            falling[depth++] = here;
        }
        return steps;
    }
}
