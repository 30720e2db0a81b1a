import java.util.*;

class Solution {
    static long[] sightLines(long[] heights, long reach) {
        int pairs = 0, equal = 0, length = 0;
        ArrayDeque<ArrayDeque<Integer>> groups = new ArrayDeque<>();
        for (int j = 0; j < heights.length; j++) {
            while (!groups.isEmpty() && heights[groups.peek().peekLast()] < heights[j]) {
                for (int i : groups.pop()) {
                    if (j - i <= reach) {
                        pairs++;
                        length += j - i;
                    }
                }
            }
            if (!groups.isEmpty() && heights[groups.peek().peekLast()] == heights[j]) {
                for (int i : groups.peek()) {
                    if (j - i <= reach) {
                        pairs++;
                        equal++;
                        length += j - i;
                    }
                }
                ArrayDeque<Integer> same = groups.pop();
                same.addLast(j);
                if (!groups.isEmpty() && j - groups.peek().peekLast() <= reach) {
                    pairs++;
                    length += j - groups.peek().peekLast();
                }
                groups.push(same);
            } else {
                if (!groups.isEmpty() && j - groups.peek().peekLast() <= reach) {
                    pairs++;
                    length += j - groups.peek().peekLast();
                }
                groups.push(new ArrayDeque<>(List.of(j)));
            }
        }
        return new long[] {pairs, equal, length};
    }
}
