import java.util.*;

class Solution {
    static String norm(String p) {
        while (p.length() > 1 && p.endsWith("/")) p = p.substring(0, p.length() - 1);
        return p;
    }

    static String[] followRedirects(String[][] rules, String[] queries, long maxHops) {
        Map<String, String> t = new HashMap<>();
        for (String[] r : rules) {
            String a = norm(r[0]), b = norm(r[1]);
            if (a.equals(b)) t.remove(a); else t.put(a, b);
        }
        String[] out = new String[queries.length];
        for (int i = 0; i < out.length; i++) {
            String p = norm(queries[i]);
            long hops = 0;
            while (t.containsKey(p) && hops <= t.size()) {
                p = t.get(p);
                hops++;
            }
            if (hops > t.size()) out[i] = "loop";
            else if (hops > maxHops) out[i] = "too long";
            else out[i] = p.isEmpty() ? "gone" : p + " " + hops;
        }
        return out;
    }
}
