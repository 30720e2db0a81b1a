import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    static long switchCodes(long state, long[] codes) {
        Deque<Long> done = new ArrayDeque<>();
        for (long code : codes) {
            if (code >= 0) {
                done.push(switches((int) code / 64, (int) code % 64));
                state ^= done.peek();
            } else if (!done.isEmpty()) {
                state ^= done.pop();
            }
        }
        return state;
    }

    /** As many ones as there are switches, moved round to the first one. */
    private static long switches(int first, int last) {
        int others = Math.floorMod(first - last - 1, 64);
        return Long.rotateLeft(-1L >>> others, first);
    }
}
