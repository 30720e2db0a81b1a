import java.util.*;

class Solution {
    static long[][] turnRings(long[][] mosaic, long[] amounts) {
        int rows = mosaic.length, columns = rows == 0 ? 0 : mosaic[0].length;
        long[][] out = new long[rows][];
        for (int i = 0; i < rows; i++) out[i] = mosaic[i].clone();
        for (int r = 0; r < (Math.min(rows, columns) + 1) / 2; r++) {
            List<int[]> p = new ArrayList<>();
            int b = rows - 1 - r, e = columns - 1 - r;
            for (int c = r; c <= e; c++) p.add(new int[] {r, c});
            for (int q = r + 1; q <= b; q++) p.add(new int[] {q, e});
            if (b > r && e > r) {
                for (int c = e - 1; c >= r; c--) p.add(new int[] {b, c});
                for (int q = b - 1; q > r; q--) p.add(new int[] {q, r});
            }
            long amount = Math.abs(amounts[r % amounts.length] % p.size());
            for (int i = 0; i < p.size(); i++) {
                int[] from = p.get(i), to = p.get((int) ((i + amount) % p.size()));
                out[to[0]][to[1]] = mosaic[from[0]][from[1]];
            }
        }
        return out;
    }
}
