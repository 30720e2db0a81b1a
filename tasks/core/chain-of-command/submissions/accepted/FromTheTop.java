import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

class Solution {
    private static final int NOBODY = -1;

    private record Visit(int post, int boss) {}

    static long[] directReports(long[] above, boolean[] vacant) {
        int n = above.length;
        List<List<Integer>> below = new ArrayList<>();
        for (int post = 0; post < n; post++) {
            below.add(new ArrayList<>());
        }
        Deque<Integer> tops = new ArrayDeque<>();
        for (int post = 0; post < n; post++) {
            if (above[post] < 0) {
                tops.add(post);
            } else {
                below.get((int) above[post]).add(post);
            }
        }

        long[] reports = new long[n];
        Arrays.setAll(reports, post -> vacant[post] ? -1 : 0);
        for (int top : tops) {
            int unled = 0;
            int actingHead = n;
            Deque<Visit> open = new ArrayDeque<>(List.of(new Visit(top, NOBODY)));
            while (!open.isEmpty()) {
                Visit visit = open.pop();
                int boss = visit.boss;
                if (!vacant[visit.post]) {
                    if (boss == NOBODY) {
                        unled++;
                        actingHead = Math.min(actingHead, visit.post);
                    } else {
                        reports[boss]++;
                    }
                    boss = visit.post;
                }
                for (int lower : below.get(visit.post)) {
                    open.push(new Visit(lower, boss));
                }
            }
            if (unled > 0) {
                reports[actingHead] += unled - 1;
            }
        }
        return reports;
    }
}
