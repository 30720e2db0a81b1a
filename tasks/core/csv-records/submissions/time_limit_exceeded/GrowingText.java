import java.util.ArrayList;
import java.util.List;

class Solution {
    static String[][] csvRecords(String text) {
        List<String[]> records = new Reader(text).records();
        if (records == null || records.stream().anyMatch(record -> record.length != records.get(0).length)) {
            return null;
        }
        return records.toArray(String[][]::new);
    }

    private static class Reader {
        private final String text;
        private int at = 0;

        Reader(String text) {
            this.text = text;
        }

        /** All records, or null where the text is malformed. */
        List<String[]> records() {
            List<String[]> records = new ArrayList<>();
            while (at < text.length()) {
                if (peek() == '#') {
                    int lineFeed = text.indexOf('\n', at);
                    at = lineFeed < 0 ? text.length() : lineFeed + 1;
                } else if (!skipLineEnd()) {
                    String[] record = record();
                    if (record == null) {
                        return null;
                    }
                    records.add(record);
                }
            }
            return records;
        }

        private String[] record() {
            List<String> fields = new ArrayList<>();
            while (true) {
                String field = field();
                if (field == null) {
                    return null;
                }
                fields.add(field);
                if (at == text.length() || skipLineEnd()) {
                    return fields.toArray(String[]::new);
                }
                if (text.charAt(at++) != ',') {
                    return null;
                }
            }
        }

        private String field() {
            int start = at;
            skipBlanks();
            if (at < text.length() && peek() == '"') {
                return quoted();
            }
            while (at < text.length() && ",\"\r\n".indexOf(peek()) < 0) {
                at++;
            }
            int end = at;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            return text.substring(start, end);
        }

        private String quoted() {
            String content = "";
            at++;
            while (true) {
                if (at == text.length()) {
                    return null;
                }
                char sign = text.charAt(at++);
                if (sign == '"') {
                    if (at == text.length() || peek() != '"') {
                        break;
                    }
                    at++;
                }
                content += sign;
            }
            skipBlanks();
            return content;
        }

        private boolean skipLineEnd() {
            int length = text.startsWith("\n", at) ? 1 : text.startsWith("\r\n", at) ? 2 : 0;
            at += length;
            return length > 0;
        }

        private void skipBlanks() {
            while (at < text.length() && isBlank(peek())) {
                at++;
            }
        }

        private char peek() {
            return text.charAt(at);
        }

        private static boolean isBlank(char sign) {
            return sign == ' ' || sign == '\t';
        }
    }
}
