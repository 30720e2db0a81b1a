import java.util.*;

class Solution {
    static int[] p;

    static int find(int x) {
        return p[x] == x ? x : (p[x] = find(p[x]));
    }

    static long[] contactGroups(String[][] records, long limit) {
        int n = records.length;
        p = new int[n];
        Map<String, List<Integer>> map = new HashMap<>();
        for (int i = 0; i < n; i++) {
            p[i] = i;
            for (String c : records[i]) {
                StringBuilder sb = new StringBuilder();
                for (char x : c.toCharArray()) {
                    if (x >= 'A' && x <= 'Z') x += 32;
                    if (x != ' ') sb.append(x);
                }
                if (sb.length() > 0) map.computeIfAbsent(sb.toString(), k -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> l : map.values()) {
            if (l.size() > limit) continue;
            for (int x : l) {
                int a = find(l.get(0)), b = find(x);
                if (a < b) p[b] = a; else p[a] = b;
            }
        }
        long[] out = new long[n];
        for (int i = 0; i < n; i++) out[i] = find(i);
        return out;
    }
}
