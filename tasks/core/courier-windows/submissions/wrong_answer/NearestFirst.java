class Solution {
    static long[] courierWindows(long[][] travel, long[][] windows, long[] service, long[] fee, long shiftEnd) {
        int n = fee.length;
        boolean[] used = new boolean[n];
        long time = 0, pay = 0, back = 0;
        int at = 0;
        while (true) {
            int pick = -1;
            long pickEnd = Long.MAX_VALUE;
            for (int c = 0; c < n; c++) {
                if (used[c]) continue;
                long arrive = time + travel[at][c + 1];
                for (int w = 0; w < windows[c].length; w += 2) {
                    if (arrive <= windows[c][w + 1]) {
                        long end = Math.max(arrive, windows[c][w]) + service[c];
                        if (end + travel[c + 1][0] <= shiftEnd && end < pickEnd) {
                            pick = c;
                            pickEnd = end;
                        }
                        break;
                    }
                }
            }
            if (pick < 0) break;
            used[pick] = true;
            time = pickEnd;
            at = pick + 1;
            pay += fee[pick];
            back = time + travel[at][0];
        }
        return new long[] {pay, back};
    }
}
