import java.util.*;

class Solution {
    static String longestGrowth(String[] words, String opening) {
        Set<String> known = new HashSet<>(Arrays.asList(words));
        String best = null;
        for (String word : words) {
            int least = opening == null ? 1 : opening.length();
            if (word.length() < least || (opening != null && !word.startsWith(opening))) continue;
            boolean grows = true;
            for (int length = least; length < word.length(); length++) {
                grows &= known.contains(word.substring(0, length));
            }
            if (grows && (best == null || word.length() >= best.length())) best = word;
        }
        return best;
    }
}
