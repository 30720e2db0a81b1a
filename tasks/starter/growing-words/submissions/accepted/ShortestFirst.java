import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class Solution {
    static String longestGrowth(String[] words, String opening) {
        String[] sorted = words.clone();
        Arrays.sort(sorted);
        Set<String> grown = new HashSet<>();
        String best = null;
        for (String word : sorted) {
            boolean first = opening == null ? word.length() == 1 : word.equals(opening);
            if (first || grown.contains(word.substring(0, word.length() - 1))) {
                grown.add(word);
                if (best == null || word.length() > best.length()) {
                    best = word;
                }
            }
        }
        return best;
    }
}
