import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    private static final int MATCH = 0;
    private static final int SPLIT = 1;

    /** What a thread does: it matches, goes on at both next steps, or takes one letter (a dot: any) and goes on. */
    private record Step(int kind, int next, int other) {}

    private interface Node {
        /** Adds the steps of this part and returns the first of them; the part goes on at step next. */
        int compile(List<Step> program, int next);
    }

    static long[] longestMatches(String pattern, String[] texts) {
        List<Step> program = new ArrayList<>(List.of(new Step(MATCH, 0, 0)));
        int start = new Parser(pattern).alternatives().compile(program, 0);
        return Arrays.stream(texts).mapToLong(text -> longest(program, start, text)).toArray();
    }

    private static int longest(List<Step> program, int start, String text) {
        int best = -1;
        boolean[] active = new boolean[program.size()];
        reach(program, start, active);
        for (int read = 0; ; read++) {
            if (active[0]) {
                best = read;
            }
            if (read == text.length()) {
                return best;
            }
            boolean[] next = new boolean[program.size()];
            for (int i = 1; i < active.length; i++) {
                Step step = program.get(i);
                if (active[i] && (step.kind == text.charAt(read) || step.kind == '.')) {
                    reach(program, step.next, next);
                }
            }
            active = next;
        }
    }

    private static void reach(List<Step> program, int at, boolean[] active) {
        if (!active[at]) {
            active[at] = true;
            if (program.get(at).kind == SPLIT) {
                reach(program, program.get(at).next, active);
                reach(program, program.get(at).other, active);
            }
        }
    }

    private static int add(List<Step> program, Step step) {
        program.add(step);
        return program.size() - 1;
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
                left = either(left, sequence());
            }
            return left;
        }

        private Node sequence() {
            Node node = (program, next) -> next;
            while (peek() != '|' && peek() != ')') {
                node = then(node, repeated());
            }
            return node;
        }

        private Node repeated() {
            char sign = pattern.charAt(at++);
            Node node = (program, next) -> add(program, new Step(sign, next, 0));
            if (sign == '(') {
                node = alternatives();
                at++;
            }
            while (true) {
                switch (peek()) {
                    case '*' -> node = optional(loop(node));
                    case '+' -> node = loop(node);
                    case '?' -> node = optional(node);
                    case '{' -> {
                        int comma = pattern.indexOf(',', at);
                        int close = pattern.indexOf('}', at);
                        int least = Integer.parseInt(pattern.substring(at + 1, comma));
                        int most = Integer.parseInt(pattern.substring(comma + 1, close));
                        node = times(node, least, most);
                        at = close;
                    }
                    default -> {
                        return node;
                    }
                }
                at++;
            }
        }

        /** The next character; at the end of the pattern a closing parenthesis. */
        private char peek() {
            return at < pattern.length() ? pattern.charAt(at) : ')';
        }

        private static Node then(Node left, Node right) {
            return (program, next) -> left.compile(program, right.compile(program, next));
        }

        private static Node either(Node left, Node right) {
            return (program, next) -> add(program, new Step(SPLIT, left.compile(program, next), right.compile(program, next)));
        }

        private static Node optional(Node node) {
            return either(node, (program, next) -> next);
        }

        private static Node loop(Node node) {
            return (program, next) -> {
                int split = add(program, null);
                int start = node.compile(program, split);
                program.set(split, new Step(SPLIT, start, next));
                return start;
            };
        }

        private static Node times(Node node, int least, int most) {
            Node product = (program, next) -> next;
            for (int copy = 0; copy < most; copy++) {
                product = then(product, copy < least ? node : optional(node));
            }
            return product;
        }
    }
}
