import java.util.*;

class Solution {
    static Long[] ttlCacheOps(long capacity, long[][] calls) {
        Map<Long, long[]> cache = new HashMap<>();
        TreeMap<Long, TreeMap<Long, Long>> byEnd = new TreeMap<>();
        List<Long> out = new ArrayList<>();
        long number = 0;
        for (long[] c : calls) {
            long now = c[0], key = c[2];
            number++;
            while (!byEnd.isEmpty() && byEnd.firstKey() <= now) {
                for (long k : byEnd.pollFirstEntry().getValue().values()) cache.remove(k);
            }
            long[] e = cache.get(key);
            if (c[1] == 0) {
                out.add(e == null ? null : e[0]);
                continue;
            }
            if (c[1] == 2 && e == null) {
                out.add(null);
                continue;
            }
            long ttl = c[c.length - 1];
            long end = ttl == 0 ? Long.MAX_VALUE : now + ttl;
            Long answer = null;
            if (e != null) {
                byEnd.get(e[1]).remove(e[2]);
                if (byEnd.get(e[1]).isEmpty()) byEnd.remove(e[1]);
            } else if (cache.size() == capacity) {
                var first = byEnd.firstEntry().getValue().pollFirstEntry();
                if (byEnd.firstEntry().getValue().isEmpty()) byEnd.pollFirstEntry();
                answer = first.getValue();
                cache.remove(answer);
            }
            if (c[1] == 2) {
                answer = ttl == 0 ? -1 : ttl;
                e[1] = end;
            } else {
                e = new long[] {c[3], end, number};
            }
            cache.put(key, e);
            byEnd.computeIfAbsent(end, x -> new TreeMap<>()).put(e[2], key);
            out.add(answer);
        }
        return out.toArray(new Long[0]);
    }
}
