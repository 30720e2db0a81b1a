class Solution {
    static String compactLabel(String label) {
        StringBuilder compact = new StringBuilder();
        int start = 0;
        while (start < label.length()) {
            int end = endOfSign(label, start);
            int length = end - start;
            int times = 1;
            // The next piece is an equal sign when it has the same code points and ends where they end.
            while (label.regionMatches(start, label, end, length) && endOfSign(label, end) == end + length) {
                end += length;
                times++;
            }
            compact.append(label, start, start + length);
            if (times > 1) {
                compact.append('{').append(times).append('}');
            }
            start = end;
        }
        return compact.toString();
    }

    private static int endOfSign(String label, int start) {
        int end = start + Character.charCount(label.codePointAt(start));
        while (end < label.length() && label.charAt(end) >= '\u0300' && label.charAt(end) <= '\u036f') {
            end++;
        }
        return end;
    }
}
