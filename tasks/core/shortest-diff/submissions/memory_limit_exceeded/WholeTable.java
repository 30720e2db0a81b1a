import java.util.ArrayList;
import java.util.List;

class Solution {
    static String[] shortestDiff(String[] a, String[] b) {
        int n = a.length, m = b.length;
        int[][] left = new int[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i == n) left[i][j] = m - j;
                else if (j == m) left[i][j] = n - i;
                else if (same(a[i], b[j])) left[i][j] = left[i + 1][j + 1];
                else left[i][j] = 1 + Math.min(left[i + 1][j], left[i][j + 1]);
            }
        }
        List<String> script = new ArrayList<>();
        int i = 0, j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && same(a[i], b[j])) {
                script.add(" " + b[j]);
                i++;
                j++;
            } else if (i < n && left[i + 1][j] + 1 == left[i][j]) {
                script.add("-" + a[i++]);
            } else {
                script.add("+" + b[j++]);
            }
        }
        return script.toArray(new String[0]);
    }

    private static boolean same(String a, String b) {
        return a.replaceAll("[ \t]+$", "").equals(b.replaceAll("[ \t]+$", ""));
    }
}
