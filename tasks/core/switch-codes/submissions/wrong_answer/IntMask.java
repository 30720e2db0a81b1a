import java.util.*;

class Solution {
    static long switchCodes(long state, long[] codes) {
        ArrayList<Long> history = new ArrayList<>();
        for (long code : codes) {
            if (code == -1) {
                if (!history.isEmpty()) state ^= history.remove(history.size() - 1);
            } else {
                int a = (int) (code >> 6), b = (int) (code & 63);
                long mask = 0;
                for (int s = a; ; s = (s + 1) & 63) {
                    mask |= 1 << s;
                    if (s == b) break;
                }
                state ^= mask;
                history.add(mask);
            }
        }
        return state;
    }
}
