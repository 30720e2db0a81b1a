import java.util.*;
import java.util.stream.*;

class Solution {
    static String[][] suggestions(String[] words, long[] weights, String[] typed, long k) {
        Map<String, Long> weight = new HashMap<>();
        Map<String, String> spelling = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            String key = words[i].toLowerCase();
            spelling.putIfAbsent(key, words[i]);
            weight.merge(key, weights[i], Long::sum);
        }
        String[][] lists = new String[typed.length][];
        for (int i = 0; i < typed.length; i++) {
            String text = typed[i].toLowerCase();
            lists[i] = weight.keySet().stream()
                    .filter(key -> key.startsWith(text) && key.length() > text.length())
                    .sorted(Comparator.comparing((String key) -> -weight.get(key))
                            .thenComparing(String::length)
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(k)
                    .map(spelling::get)
                    .toArray(String[]::new);
        }
        return lists;
    }
}
