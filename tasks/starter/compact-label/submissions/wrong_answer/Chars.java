import java.util.*;

class Solution {
    static String compactLabel(String label) {
        List<String> signs = new ArrayList<>();
        for (char c : label.toCharArray()) {
            if (!signs.isEmpty() && c >= 0x300 && c <= 0x36f) {
                signs.set(signs.size() - 1, signs.get(signs.size() - 1) + c);
            } else {
                signs.add(String.valueOf(c));
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0, j; i < signs.size(); i = j) {
            for (j = i; j < signs.size() && signs.get(j).equals(signs.get(i)); ) j++;
            out.append(signs.get(i));
            if (j - i > 1) out.append("{" + (j - i) + "}");
        }
        return out.toString();
    }
}
