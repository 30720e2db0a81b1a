class Solution {
    static long[] widestXor(long[] values, long gap) {
        int n = values.length;
        if (n <= gap) return new long[0];
        int g = (int) gap;
        int[][] next = new int[n * 45 + 2][2];
        int size = 1;
        long best = -1;
        int first = 0;
        for (int i = n - 1 - g; i >= 0; i--) {
            int node = 0;
            for (int b = 44; b >= 0; b--) {
                int side = (values[i + g] & (1 << b)) != 0 ? 1 : 0;
                if (next[node][side] == 0) next[node][side] = size++;
                node = next[node][side];
            }
            node = 0;
            long xor = 0;
            for (int b = 44; b >= 0; b--) {
                int side = (values[i] & (1 << b)) != 0 ? 1 : 0;
                if (next[node][1 - side] != 0) {
                    node = next[node][1 - side];
                    xor |= 1 << b;
                } else {
                    node = next[node][side];
                }
            }
            if (xor >= best) {
                best = xor;
                first = i;
            }
        }
        long top = -1;
        int second = 0;
        for (int j = first + g; j < n; j++) {
            if ((values[first] ^ values[j]) > top) {
                top = values[first] ^ values[j];
                second = j;
            }
        }
        return new long[] {first, second};
    }
}
