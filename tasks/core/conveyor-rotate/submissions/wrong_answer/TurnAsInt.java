class Solution {
    static long[] conveyorRotate(long[] belt, String[] steps) {
        int n = belt.length;
        if (n == 0) return belt;
        for (String step : steps) {
            String[] p = step.split(" ");
            long[] next = belt.clone();
            if (p[0].equals("turn")) {
                int k = (int) Long.parseLong(p[1]);
                k = ((k % n) + n) % n;
                for (int i = 0; i < n; i++) next[(i + k) % n] = belt[i];
            } else if (p[0].equals("pack")) {
                int at = 0;
                for (int i = 0; i < n; i++) if (belt[i] > 0) next[i] = 0;
                for (int i = 0; i < n; i++) {
                    if (belt[i] <= 0) continue;
                    while (next[at] < 0) at++;
                    next[at++] = belt[i];
                }
            } else if (p[0].equals("flip")) {
                for (int i = 0; i < n; i++) next[n - 1 - i] = belt[i];
            } else {
                int at = Integer.parseInt(p[1]);
                if (at < n && belt[at] > 0) next[at] = 0;
            }
            belt = next;
        }
        return belt;
    }
}
