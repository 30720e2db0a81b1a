import java.util.*;

class Solution {
    static long[] ledgerRanges(long[][] operations) {
        TreeMap<Long, Long> from = new TreeMap<>();
        from.put(0L, 0L);
        List<Long> out = new ArrayList<>();
        for (long[] op : operations) {
            long a = op[1], b = op[2] + 1;
            from.put(a, from.floorEntry(a).getValue());
            from.put(b, from.floorEntry(b).getValue());
            NavigableMap<Long, Long> part = from.subMap(a, true, b, false);
            if (op[0] == 0) {
                part.clear();
                from.put(a, op[3]);
            } else if (op[0] == 1) {
                for (var e : part.entrySet()) e.setValue(e.getValue() + op[3]);
            } else {
                long sum = 0, low = Long.MAX_VALUE, count = 0;
                for (var e : part.entrySet()) {
                    long size = from.higherKey(e.getKey()) - e.getKey(), v = e.getValue();
                    sum += size * v;
                    if (v < low) {
                        low = v;
                        count = 0;
                    }
                    if (v == low) count += size;
                }
                out.add(op[0] == 2 ? Math.floorMod(sum, 1_000_000_007L) : op[0] == 3 ? low : count);
            }
        }
        return out.stream().mapToLong(x -> x).toArray();
    }
}
