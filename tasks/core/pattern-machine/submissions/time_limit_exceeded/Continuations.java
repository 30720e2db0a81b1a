import java.util.Arrays;
import java.util.function.IntConsumer;

class Solution {
    private interface Node {
        void match(String text, int at, IntConsumer then);
    }

    static long[] longestMatches(String pattern, String[] texts) {
        Node node = new Parser(pattern).alternatives();
        return Arrays.stream(texts).mapToLong(text -> {
            long[] best = {-1};
            node.match(text, 0, end -> best[0] = Math.max(best[0], end));
            return best[0];
        }).toArray();
    }

    private static class Parser {
        private final String pattern;
        private int at = 0;

        Parser(String pattern) {
            this.pattern = pattern;
        }

        Node alternatives() {
            Node left = sequence();
            while (peek() == '|') {
                at++;
                Node a = left;
                Node b = sequence();
                left = (text, i, then) -> {
                    a.match(text, i, then);
                    b.match(text, i, then);
                };
            }
            return left;
        }

        private Node sequence() {
            Node node = (text, i, then) -> then.accept(i);
            while (peek() != '|' && peek() != ')') {
                Node a = node;
                Node b = repeated();
                node = (text, i, then) -> a.match(text, i, j -> b.match(text, j, then));
            }
            return node;
        }

        private Node repeated() {
            char sign = pattern.charAt(at++);
            Node node;
            if (sign == '(') {
                node = alternatives();
                at++;
            } else {
                node = (text, i, then) -> {
                    if (i < text.length() && (sign == '.' || sign == text.charAt(i))) then.accept(i + 1);
                };
            }
            while (true) {
                switch (peek()) {
                    case '*' -> node = times(node, 0, Integer.MAX_VALUE);
                    case '+' -> node = times(node, 1, Integer.MAX_VALUE);
                    case '?' -> node = times(node, 0, 1);
                    case '{' -> {
                        int close = pattern.indexOf('}', at);
                        String[] bounds = pattern.substring(at + 1, close).split(",");
                        node = times(node, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
                        at = close;
                    }
                    default -> {
                        return node;
                    }
                }
                at++;
            }
        }

        private char peek() {
            return at < pattern.length() ? pattern.charAt(at) : ')';
        }

        private static Node times(Node node, int least, int most) {
            return (text, i, then) -> {
                if (least == 0) then.accept(i);
                if (most > 0) {
                    Node rest = times(node, Math.max(least - 1, 0), most == Integer.MAX_VALUE ? most : most - 1);
                    node.match(text, i, j -> {
                        if (j > i || least > 0) rest.match(text, j, then);
                    });
                }
            };
        }
    }
}
