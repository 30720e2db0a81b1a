import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

class Solution {
    static long[] contactGroups(String[][] records, long limit) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int record = 0; record < records.length; record++) {
            int holder = record;
            Arrays.stream(records[record])
                    .map(Solution::plain)
                    .filter(contact -> !contact.isEmpty())
                    .distinct()
                    .forEach(contact -> holders.computeIfAbsent(contact, c -> new ArrayList<>()).add(holder));
        }

        int[] parent = IntStream.range(0, records.length).toArray();
        IntUnaryOperator root = record -> {
            while (parent[record] != record) {
                parent[record] = parent[parent[record]];
                record = parent[record];
            }
            return record;
        };
        for (List<Integer> sharing : holders.values()) {
            if (sharing.size() > limit) {
                continue;
            }
            for (int other : sharing) {
                int a = root.applyAsInt(sharing.get(0));
                int b = root.applyAsInt(other);
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        return IntStream.range(0, records.length).mapToLong(root::applyAsInt).toArray();
    }

    private static String plain(String contact) {
        StringBuilder letters = new StringBuilder(contact.length());
        for (char c : contact.toCharArray()) {
            if (c != ' ') {
                letters.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return letters.toString();
    }
}
