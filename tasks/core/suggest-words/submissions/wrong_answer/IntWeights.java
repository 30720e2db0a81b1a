import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class Solution {
    private static class Word {
        final String key;
        final String spelling;
        int weight = 0;

        Word(String spelling) {
            this.key = lower(spelling);
            this.spelling = spelling;
        }
    }

    private static final Comparator<Word> BEST_FIRST = Comparator
            .comparingInt((Word word) -> word.weight).reversed()
            .thenComparingInt(word -> word.key.length())
            .thenComparing(word -> word.key);

    static String[][] suggestions(String[] words, long[] weights, String[] typed, long k) {
        Map<String, Word> dictionary = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            String spelling = words[i];
            dictionary.computeIfAbsent(lower(spelling), key -> new Word(spelling)).weight += weights[i];
        }
        Map<String, List<String>> suggested = new HashMap<>();
        for (String text : typed) {
            suggested.put(lower(text), new ArrayList<>());
        }
        dictionary.values().stream().sorted(BEST_FIRST).forEach(word -> {
            for (int length = 0; length < word.key.length(); length++) {
                List<String> best = suggested.get(word.key.substring(0, length));
                if (best != null && best.size() < k) {
                    best.add(word.spelling);
                }
            }
        });
        return Arrays.stream(typed)
                .map(text -> suggested.get(lower(text)).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
