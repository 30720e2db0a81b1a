import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

class Solution {
    private static final long NEVER = Long.MAX_VALUE;

    private record Entry(long key, long value, long end, int written) {}

    private static final class Cache {
        private final long capacity;
        private final Map<Long, Entry> entries = new HashMap<>();
        private final TreeSet<Entry> ends =
                new TreeSet<>(Comparator.comparingLong(Entry::end).thenComparingInt(Entry::written));

        Cache(long capacity) {
            this.capacity = capacity;
        }

        void purge(long time) {
            while (!ends.isEmpty() && ends.first().end() <= time) {
                remove(ends.first().key());
            }
        }

        Long read(long key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        Long write(Entry entry) {
            remove(entry.key());
            Long evicted = null;
            if (entries.size() == capacity) {
                evicted = ends.first().key();
                remove(evicted);
            }
            insert(entry);
            return evicted;
        }

        Long keep(long time, long key, long ttl) {
            Entry entry = remove(key);
            if (entry == null) {
                return null;
            }
            long end = Math.max(entry.end(), endOf(time, ttl));
            insert(new Entry(key, entry.value(), end, entry.written()));
            return end == NEVER ? -1 : end - time;
        }

        private void insert(Entry entry) {
            entries.put(entry.key(), entry);
            ends.add(entry);
        }

        private Entry remove(long key) {
            Entry entry = entries.remove(key);
            if (entry != null) {
                ends.remove(entry);
            }
            return entry;
        }
    }

    static Long[] ttlCacheOps(long capacity, long[][] calls) {
        Cache cache = new Cache(capacity);
        Long[] answers = new Long[calls.length];
        for (int i = 0; i < calls.length; i++) {
            long[] call = calls[i];
            long time = call[0];
            long key = call[2];
            cache.purge(time);
            if (call[1] == 0) {
                answers[i] = cache.read(key);
            } else if (call[1] == 1) {
                answers[i] = cache.write(new Entry(key, call[3], endOf(time, call[4]), i));
            } else {
                answers[i] = cache.keep(time, key, call[3]);
            }
        }
        return answers;
    }

    private static long endOf(long time, long ttl) {
        return ttl == 0 ? NEVER : time + ttl;
    }
}
