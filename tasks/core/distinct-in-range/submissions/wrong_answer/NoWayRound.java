import java.util.*;

class Solution {
    static long[] distinctInRange(long[] kinds, long[][] questions, long times) {
        long[] out = new long[questions.length];
        Map<Long, Integer> ids = new HashMap<>();
        int[] id = new int[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            ids.putIfAbsent(kinds[i], ids.size());
            id[i] = ids.get(kinds[i]);
        }
        for (int q = 0; q < questions.length; q++) {
            int a = (int) Math.min(questions[q][0], questions[q][1]), b = (int) Math.max(questions[q][0], questions[q][1]);
            int[] count = new int[ids.size()];
            for (int i = a; i <= b; i++) count[id[i]]++;
            for (int c : count) if (c == times) out[q]++;
        }
        return out;
    }
}
