import java.util.*;

class Solution {
    static String[] lruCacheOps(long capacity, String[] operations) {
        Map<String, String> values = new HashMap<>();
        Map<String, Integer> pins = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        TreeMap<Integer, String> loose = new TreeMap<>();
        String[] out = new String[operations.length];
        for (int i = 0; i < operations.length; i++) {
            String[] w = operations[i].split(" ");
            String k = w[1];
            boolean there = values.containsKey(k);
            if (w[0].equals("put")) {
                if (!there && values.size() >= capacity) {
                    if (loose.isEmpty()) {
                        out[i] = "full";
                        continue;
                    }
                    String old = loose.pollFirstEntry().getValue();
                    values.remove(old);
                    out[i] = "evicted " + old;
                } else {
                    out[i] = "ok";
                }
                if (!there) pins.put(k, 0); else loose.remove(used.get(k));
                values.put(k, w[2]);
                used.put(k, i);
                if (pins.get(k) == 0) loose.put(i, k);
            } else if (!there) {
                out[i] = "-";
            } else if (w[0].equals("get")) {
                loose.remove(used.get(k));
                used.put(k, i);
                if (pins.get(k) == 0) loose.put(i, k);
                out[i] = values.get(k);
            } else if (w[0].equals("pin")) {
                pins.merge(k, 1, Integer::sum);
                loose.remove(used.get(k));
                out[i] = "ok";
            } else if (w[0].equals("unpin")) {
                if (pins.get(k) == 0) {
                    out[i] = "-";
                } else {
                    pins.merge(k, -1, Integer::sum);
                    if (pins.get(k) == 0) loose.put(used.get(k), k);
                    out[i] = "ok";
                }
            } else if (pins.get(k) > 0) {
                out[i] = "pinned";
            } else {
                values.remove(k);
                loose.remove(used.get(k));
                out[i] = "ok";
            }
        }
        return out;
    }
}
