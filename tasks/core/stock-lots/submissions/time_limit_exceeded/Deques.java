import java.util.*;

class Solution {
    static long[] bookLots(String[] entries) {
        ArrayDeque<long[]> stock = new ArrayDeque<>(), outside = new ArrayDeque<>();
        long inStock = 0, out = 0;
        long[] results = new long[entries.length];
        for (int i = 0; i < entries.length; i++) {
            String[] w = entries[i].split(" ");
            long q = w.length > 1 ? Long.parseLong(w[1]) : 0;
            long r = 0;
            if (w[0].equals("in")) {
                stock.addLast(new long[] {q, Long.parseLong(w[2])});
                inStock += q;
                r = inStock;
            } else if (w[0].equals("mean")) {
                long cost = 0;
                for (long[] lot : stock) cost += lot[0] * lot[1];
                if (inStock > 0) {
                    r = cost / inStock;
                    long twice = 2 * (cost % inStock);
                    if (twice > inStock || twice == inStock && r % 2 == 1) r++;
                }
            } else if (w[0].equals("peek")) {
                r = -1;
                for (long[] lot : stock) {
                    if (q <= lot[0]) {
                        r = lot[1];
                        break;
                    }
                    q -= lot[0];
                }
            } else {
                boolean leaves = w[0].equals("out");
                if (q > (leaves ? inStock : out)) {
                    r = -1;
                } else {
                    ArrayDeque<long[]> from = leaves ? stock : outside, to = leaves ? outside : stock;
                    inStock += leaves ? -q : q;
                    out += leaves ? q : -q;
                    while (q > 0) {
                        long[] lot = from.peekFirst();
                        long n = Math.min(q, lot[0]);
                        r += n * lot[1];
                        q -= n;
                        if (n == lot[0]) from.removeFirst();
                        else lot[0] -= n;
                        to.addFirst(new long[] {n, lot[1]});
                    }
                }
            }
            results[i] = r;
        }
        return results;
    }
}
