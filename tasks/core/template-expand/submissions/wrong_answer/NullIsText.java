import java.util.HashMap;
import java.util.Map;

class Solution {
    static String expand(String template, String[] names, String[] values) {
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            known.put(names[i], values[i]);
        }
        try {
            return new Reader(template, known).template("");
        } catch (Malformed malformed) {
            return null;
        }
    }

    private static class Malformed extends Exception {}

    /** Reads a template from left to right and expands it on the way; null stands for an expansion that fails. */
    private static class Reader {
        private final String text;
        private final Map<String, String> known;
        private int at = 0;

        Reader(String text, Map<String, String> known) {
            this.text = text;
            this.known = known;
        }

        String template(String ends) throws Malformed {
            StringBuilder expansion = new StringBuilder();
            boolean fails = false;
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                char sign = text.charAt(at++);
                switch (sign) {
                    case '{' -> {
                        String result = placeholder();
                        
                        expansion.append(result);
                    }
                    case '}' -> throw new Malformed();
                    case '\\' -> expansion.append(escaped());
                    default -> expansion.append(sign);
                }
            }
            return fails ? null : expansion.toString();
        }

        private String placeholder() throws Malformed {
            String name = template("|}");
            String value = name == null ? null : known.get(name);
            if (next() == '|') {
                String other = template("}");
                next();
                return value == null || value.isEmpty() ? other : value;
            }
            return value;
        }

        private char escaped() throws Malformed {
            char sign = next();
            if ("\\{}|".indexOf(sign) < 0) {
                throw new Malformed();
            }
            return sign;
        }

        private char next() throws Malformed {
            if (at == text.length()) {
                throw new Malformed();
            }
            return text.charAt(at++);
        }
    }
}
