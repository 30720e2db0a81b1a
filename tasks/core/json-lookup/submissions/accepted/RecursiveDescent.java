import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Solution {
    /** A string; arrays are lists, objects are maps, and all other values are words, texts that are written as they are. */
    private record Text(String text) {}

    static String jsonLookup(String document, String[] path) {
        try {
            Object value = new Reader(document).document();
            for (String step : path) {
                value = inside(value, step);
            }
            return value == null ? null : canonical(value);
        } catch (Malformed malformed) {
            return null;
        }
    }

    /** What the step leads to, or null. */
    private static Object inside(Object value, String step) {
        if (value instanceof Map<?, ?> members) {
            return members.get(step);
        }
        if (value instanceof List<?> elements && step.matches("0|-?[1-9][0-9]*") && step.length() < 10) {
            int index = Integer.parseInt(step);
            int at = index < 0 ? elements.size() + index : index;
            return at >= 0 && at < elements.size() ? elements.get(at) : null;
        }
        return null;
    }

    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .sorted(Comparator.comparing(member -> (String) member.getKey(), Solution::byCodePoints))
                    .map(member -> quoted((String) member.getKey()) + ":" + canonical(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(Solution::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Text text ? quoted(text.text) : (String) value;
    }

    private static int byCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }

    private static class Malformed extends Exception {}

    private static class Reader {
        private final String text;
        private int at = 0;

        Reader(String text) {
            this.text = text;
        }

        Object document() throws Malformed {
            Object value = value();
            expect(at == text.length());
            return value;
        }

        /** A value with the blanks around it. */
        private Object value() throws Malformed {
            skipBlanks();
            Object value = switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> new Text(string());
                case 't' -> word("true");
                case 'f' -> word("false");
                case 'n' -> word("null");
                default -> integer();
            };
            skipBlanks();
            return value;
        }

        private Map<String, Object> object() throws Malformed {
            Map<String, Object> members = new HashMap<>();
            at++;
            skipBlanks();
            if (!skip('}')) {
                do {
                    skipBlanks();
                    String key = string();
                    skipBlanks();
                    expect(skip(':'));
                    members.put(key, value());
                } while (skip(','));
                expect(skip('}'));
            }
            return members;
        }

        private List<Object> array() throws Malformed {
            List<Object> elements = new ArrayList<>();
            at++;
            skipBlanks();
            if (!skip(']')) {
                do {
                    elements.add(value());
                } while (skip(','));
                expect(skip(']'));
            }
            return elements;
        }

        private String string() throws Malformed {
            StringBuilder value = new StringBuilder();
            expect(skip('"'));
            while (!skip('"')) {
                char sign = peek();
                expect(sign >= ' ');
                at++;
                if (sign == '\\') {
                    int escape = "\"\\/nt".indexOf(peek());
                    expect(escape >= 0);
                    at++;
                    sign = "\"\\/\n\t".charAt(escape);
                }
                value.append(sign);
            }
            return value.toString();
        }

        private String word(String word) throws Malformed {
            expect(text.startsWith(word, at));
            at += word.length();
            return word;
        }

        private String integer() throws Malformed {
            int start = at;
            skip('-');
            int digits = at;
            while (peek() >= '0' && peek() <= '9') {
                at++;
            }
            expect(at > digits && (text.charAt(digits) != '0' || at == digits + 1));
            String integer = text.substring(start, at);
            return integer.equals("-0") ? "0" : integer;
        }

        private void skipBlanks() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private boolean skip(char sign) {
            boolean found = at < text.length() && text.charAt(at) == sign;
            at += found ? 1 : 0;
            return found;
        }

        /** The next character, or U+0000, which is allowed nowhere. */
        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private static void expect(boolean sound) throws Malformed {
            if (!sound) {
                throw new Malformed();
            }
        }
    }
}
