import java.util.Arrays;

class Solution {
    static String rankedPassage(String text, long times, long rank) {
        int n = text.length();
        String[] suffixes = new String[n];
        for (int i = 0; i < n; i++) {
            suffixes[i] = text.substring(i);
        }
        Arrays.sort(suffixes);
        int previous = 0;
        for (int i = 0; i + times <= n; i++) {
            int common = common(suffixes[i], suffixes[i + (int) times - 1]);
            if (i > 0) previous = common(suffixes[i - 1], suffixes[i]);
            int known = i == 0 ? 0 : Math.min(previous, common(suffixes[i - 1], suffixes[i + (int) times - 2]));
            if (common > known) {
                if (rank <= common - known) return suffixes[i].substring(0, known + (int) rank);
                rank -= common - known;
            }
        }
        return null;
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }
}
