import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
    /** The code points that one character of a pattern takes: those in the ranges, or all others. */
    private record Token(boolean star, boolean excluded, int[] lows, int[] highs) {
        static final Token STAR = new Token(true, false, null, null);
        static final Token ANY = new Token(false, true, new int[0], new int[0]);

        static Token of(int point) {
            return new Token(false, false, new int[] {point}, new int[] {point});
        }

        static Token ofClass(int[] listed) {
            boolean excluded = listed[0] == '!';
            int[] lows = new int[listed.length];
            int[] highs = new int[listed.length];
            int ranges = 0;
            for (int i = excluded ? 1 : 0; i < listed.length; i++) {
                lows[ranges] = listed[i];
                if (i + 1 < listed.length && listed[i + 1] == '-') {
                    i += 2;
                }
                highs[ranges++] = listed[i];
            }
            return new Token(false, excluded, Arrays.copyOf(lows, ranges), Arrays.copyOf(highs, ranges));
        }

        boolean takes(int point) {
            boolean listed = false;
            for (int i = 0; i < lows.length && !listed; i++) {
                listed = lows[i] <= point && point <= highs[i];
            }
            return listed != excluded;
        }
    }

    private record Part(boolean anySegments, boolean dotted, List<Token> tokens) {
        static Part of(String text) {
            int[] points = text.chars().toArray();
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < points.length; i++) {
                if (points[i] == '[') {
                    int start = i + 1;
                    while (points[i] != ']') {
                        i++;
                    }
                    tokens.add(Token.ofClass(Arrays.copyOfRange(points, start, i)));
                } else {
                    tokens.add(points[i] == '*' ? Token.STAR : points[i] == '?' ? Token.ANY : Token.of(points[i]));
                }
            }
            return new Part(text.equals("**"), text.startsWith("."), tokens);
        }

        boolean fits(int[] segment) {
            if (segment[0] == '.' && !dotted) {
                return false;
            }
            int token = 0;
            int point = 0;
            int star = -1;
            int covered = 0;
            while (point < segment.length) {
                if (token < tokens.size() && tokens.get(token).star) {
                    star = token++;
                    covered = point;
                } else if (token < tokens.size() && tokens.get(token).takes(segment[point])) {
                    token++;
                    point++;
                } else if (star >= 0) {
                    token = star + 1;
                    point = ++covered;
                } else {
                    return false;
                }
            }
            return tokens.subList(token, tokens.size()).stream().allMatch(Token::star);
        }
    }

    static String[] matchingPaths(String pattern, String[] paths) {
        List<Part> parts = Arrays.stream(pattern.split("/")).map(Part::of).toList();
        return Arrays.stream(paths).filter(path -> fits(parts, path)).toArray(String[]::new);
    }

    private static boolean fits(List<Part> parts, String path) {
        int[][] segments = Arrays.stream(path.split("/")).map(s -> s.chars().toArray()).toArray(int[][]::new);
        boolean[] reached = new boolean[segments.length + 1];
        reached[0] = true;
        for (Part part : parts) {
            boolean[] next = new boolean[segments.length + 1];
            for (int i = 0; i <= segments.length; i++) {
                if (part.anySegments) {
                    next[i] = reached[i] || i > 0 && next[i - 1] && segments[i - 1][0] != '.';
                } else {
                    next[i] = i > 0 && reached[i - 1] && part.fits(segments[i - 1]);
                }
            }
            reached = next;
        }
        return reached[segments.length];
    }
}
