import java.util.*;

class Solution {
    static ListNode board(ListNode line, long row) {
        List<Long> smaller = new ArrayList<>(), equal = new ArrayList<>(), greater = new ArrayList<>();
        for (; line != null; line = line.next) {
            long difference = line.val - row;
            if (difference < 0) smaller.add(line.val);
            else if (difference == 0) equal.add(line.val);
            else greater.add(0, line.val);
        }
        ListNode head = new ListNode(0), tail = head;
        for (List<Long> group : List.of(smaller, equal, greater)) {
            for (long value : group) {
                tail.next = new ListNode(value);
                tail = tail.next;
            }
        }
        return head.next;
    }
}
