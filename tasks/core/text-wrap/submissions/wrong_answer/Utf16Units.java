import java.util.*;

class Solution {
    static String[] textWrap(String text, long width) {
        int w = (int) width;
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String line = null;
            for (String word : paragraph.split(" +")) {
                if (word.isEmpty()) continue;
                if (line != null && line.length() + 1 + word.length() <= w) {
                    line += " " + word;
                    continue;
                }
                if (line != null) lines.add(line);
                while (word.length() > w) {
                    int take = w == 1 ? 1 : w - 1;
                    lines.add(word.substring(0, take) + (w == 1 ? "" : "-"));
                    word = word.substring(take);
                }
                line = word;
            }
            lines.add(line == null ? "" : line);
        }
        return lines.toArray(new String[0]);
    }
}
