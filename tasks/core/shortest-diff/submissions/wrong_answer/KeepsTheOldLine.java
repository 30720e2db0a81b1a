import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    static String[] shortestDiff(String[] oldLines, String[] newLines) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = numbered(oldLines, numbers);
        int[] b = numbered(newLines, numbers);
        List<int[]> levels = furthestFromTheEnd(a, b);

        List<String> script = new ArrayList<>();
        int edits = levels.size() - 1;
        for (int i = 0, j = 0; i < a.length || j < b.length; ) {
            if (i < a.length && j < b.length && a[i] == b[j]) {
                script.add(" " + oldLines[i]);
                i++;
                j++;
                continue;
            }
            edits--;
            int leftOld = a.length - i - 1;
            int diagonal = leftOld - (b.length - j);
            if (leftOld >= 0 && Math.abs(diagonal) <= edits && leftOld <= levels.get(edits)[edits + diagonal]) {
                script.add("-" + oldLines[i++]);
            } else {
                script.add("+" + newLines[j++]);
            }
        }
        return script.toArray(String[]::new);
    }

    private static int[] numbered(String[] lines, Map<String, Integer> numbers) {
        int[] numbered = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            int end = lines[i].length();
            while (end > 0 && (lines[i].charAt(end - 1) == ' ' || lines[i].charAt(end - 1) == '\t')) {
                end--;
            }
            numbered[i] = numbers.computeIfAbsent(lines[i].substring(0, end), line -> numbers.size());
        }
        return numbered;
    }

    /**
     * At index d of the list and d + k of the array: how many lines of the end of a can be passed, with k lines fewer of the
     * end of b, by d deletes and inserts.
     */
    private static List<int[]> furthestFromTheEnd(int[] a, int[] b) {
        int goal = a.length - b.length;
        List<int[]> levels = new ArrayList<>();
        for (int d = 0; ; d++) {
            int[] level = new int[2 * d + 1];
            int[] before = d == 0 ? null : levels.get(d - 1);
            for (int k = -d; k <= d; k += 2) {
                int byDelete = k > -d ? before[d - 1 + k - 1] + 1 : 0;
                int byInsert = k < d ? before[d - 1 + k + 1] : 0;
                int x = Math.max(byDelete, byInsert);
                while (x < a.length && x - k < b.length && a[a.length - 1 - x] == b[b.length - 1 - x + k]) {
                    x++;
                }
                level[d + k] = x;
            }
            for (int i = 1; i < level.length; i += 2) {
                level[i] = -1;
            }
            levels.add(level);
            if (Math.abs(goal) <= d && level[d + goal] >= a.length) {
                return levels;
            }
        }
    }
}
