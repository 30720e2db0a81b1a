import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    static ListNode clockworkDifference(ListNode first, ListNode second, long[] radices) {
        List<Long> a = fromTheRight(first);
        List<Long> b = fromTheRight(second);
        int count = Math.max(a.size(), b.size());
        int sign = 1;
        for (int k = count - 1; k >= 0; k--) {
            if (wheel(a, k) != wheel(b, k)) {
                sign = Long.compare(wheel(a, k), wheel(b, k));
                break;
            }
        }

        ListNode result = null;
        ListNode upToLast = new ListNode(0); // the result from its leftmost wheel that is not 0
        long borrow = 0;
        for (int k = 0; k < count; k++) {
            long position = sign * (wheel(a, k) - wheel(b, k)) - borrow;
            borrow = position < 0 ? 1 : 0;
            position += borrow * radices[Math.min(k, radices.length - 1)];
            result = new ListNode(sign * position, result);
            if (position != 0) {
                upToLast = result;
            }
        }
        return upToLast;
    }

    private static long wheel(List<Long> wheels, int k) {
        return k < wheels.size() ? wheels.get(k) : 0;
    }

    private static List<Long> fromTheRight(ListNode number) {
        List<Long> wheels = new ArrayList<>();
        for (ListNode node = number; node != null; node = node.next) {
            wheels.add(node.val);
        }
        Collections.reverse(wheels);
        return wheels;
    }
}
