import java.util.*;

class Solution {
    static List<List<Integer>> near = new ArrayList<>();
    static long[] plain, strong;

    static long lightPark(long[] p, long[] s, long[][] paths) {
        near.clear();
        plain = p;
        strong = s;
        for (int i = 0; i < p.length; i++) near.add(new ArrayList<>());
        for (long[] path : paths) {
            near.get((int) path[0]).add((int) path[1]);
            near.get((int) path[1]).add((int) path[0]);
        }
        return lit(0, -1);
    }

    static long dark(int v, int above) {
        long sum = 0;
        for (int c : near.get(v)) if (c != above) sum += lit(c, v);
        return sum;
    }

    static long bright(int v, int above) {
        long sum = strong[v];
        for (int c : near.get(v)) if (c != above) sum += Math.min(dark(c, v), lit(c, v));
        return sum;
    }

    static long lit(int v, int above) {
        long best = Math.min(bright(v, above), plain[v] + dark(v, above));
        for (int c : near.get(v)) {
            if (c == above) continue;
            long sum = bright(c, v);
            for (int d : near.get(v)) if (d != above && d != c) sum += lit(d, v);
            best = Math.min(best, sum);
        }
        return best;
    }
}
