class Solution {
    static long lightPark(long[] plain, long[] strong, long[][] paths) {
        int n = plain.length;
        int[] first = new int[n];
        java.util.Arrays.fill(first, -1);
        int[] next = new int[2 * paths.length];
        int[] end = new int[2 * paths.length];
        for (int i = 0; i < next.length; i++) {
            int from = (int) paths[i / 2][i % 2];
            end[i] = (int) paths[i / 2][1 - i % 2];
            next[i] = first[from];
            first[from] = i;
        }
        int[] order = new int[n];
        int[] parent = new int[n];
        parent[0] = -1;
        for (int done = 0, found = 1; done < n; done++) {
            for (int i = first[order[done]]; i >= 0; i = next[i]) {
                if (end[i] != parent[order[done]]) {
                    parent[end[i]] = order[done];
                    order[found++] = end[i];
                }
            }
        }

        // From a junction downwards, everything below it being lit: it waits for a lamp above; it is lit; it has a strong lamp.
        long[] dark = new long[n];
        long[] bright = strong.clone();
        long[] extra = new long[n]; // what it costs more to put a strong lamp on one child
        java.util.Arrays.fill(extra, Long.MAX_VALUE);
        for (int i = n - 1; ; i--) {
            int v = order[i];
            long lit = Math.min(dark[v] + Math.min(plain[v], extra[v]), bright[v]);
            if (i == 0) {
                return lit;
            }
            int above = parent[v];
            dark[above] += lit;
            bright[above] += Math.min(dark[v], lit);
            extra[above] = Math.min(extra[above], bright[v] - lit);
        }
    }
}
