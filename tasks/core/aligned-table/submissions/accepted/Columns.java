import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    private static final int[][] NARROW = {{0x300, 0x36F}, {0x200B, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}};
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD},
    };

    static String[] formatTable(String[][] rows, String align, long limit) {
        int columns = align.length();
        String[][] table = Arrays.stream(rows)
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(i -> i < row.length ? cut(row[i], (int) limit) : "")
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        int[] widths = IntStream.range(0, columns)
                .map(i -> Arrays.stream(table).mapToInt(row -> width(row[i])).max().orElse(0))
                .toArray();
        return Arrays.stream(table).map(row -> line(row, align, widths)).toArray(String[]::new);
    }

    private static String line(String[] row, String align, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            int spaces = widths[i] - width(row[i]);
            int before = switch (align.charAt(i)) {
                case 'l' -> 0;
                case 'c' -> (spaces + 1) / 2;
                default -> spaces;
            };
            line.append(i > 0 ? " | " : "");
            line.append(" ".repeat(before)).append(row[i]).append(" ".repeat(spaces - before));
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    private static String cut(String cell, int limit) {
        if (width(cell) <= limit) {
            return cell;
        }
        int room = limit - 1;
        int end = 0;
        while (true) {
            int point = cell.codePointAt(end);
            room -= width(point);
            if (room < 0) {
                return cell.substring(0, end) + "…";
            }
            end += Character.charCount(point);
        }
    }

    private static int width(String text) {
        return text.codePoints().map(Solution::width).sum();
    }

    private static int width(int point) {
        return isIn(NARROW, point) ? 0 : isIn(WIDE, point) ? 2 : 1;
    }

    private static boolean isIn(int[][] ranges, int point) {
        for (int[] range : ranges) {
            if (range[0] <= point && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
