import java.util.ArrayList;
import java.util.List;

class Solution {
    static String[] textWrap(String text, long width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            layOut(paragraph, (int) width, lines);
        }
        return lines.toArray(new String[0]);
    }

    private static void layOut(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : paragraph.split(" ")) {
            int size = word.codePointCount(0, word.length());
            if (size == 0) {
                continue;
            }
            if (used > 0 && used + 1 + size <= width) {
                line.append(' ').append(word);
                used += 1 + size;
                continue;
            }
            if (used > 0) {
                lines.add(line.toString());
            }
            String rest = cut(word, size, width, lines);
            line = new StringBuilder(rest);
            used = rest.codePointCount(0, rest.length());
        }
        lines.add(line.toString());
    }

    /** Fills lines with the beginning of a word while it is too long, and returns what is left. */
    private static String cut(String word, int size, int width, List<String> lines) {
        int taken = Math.max(width - 1, 1);
        String hyphen = width > 1 ? "-" : "";
        int start = 0;
        for (int left = size; left > width; left -= taken) {
            int end = word.offsetByCodePoints(start, taken);
            lines.add(word.substring(start, end) + hyphen);
            start = end;
        }
        return word.substring(start);
    }
}
