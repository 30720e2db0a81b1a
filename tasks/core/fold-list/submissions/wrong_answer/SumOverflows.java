import java.util.*;

class Solution {
    static ListNode foldTape(ListNode tape, long size) {
        ArrayList<Long> all = new ArrayList<>();
        for (; tape != null; tape = tape.next) all.add(tape.val);
        ListNode head = new ListNode(0), tail = head;
        long first = all.size() % size;
        long start = 0, end = first == 0 ? size : first;
        while (start < all.size()) {
            ArrayDeque<Long> block = new ArrayDeque<>(all.subList((int) start, (int) end));
            long sum = 0;
            for (long v : block) sum += v;
            boolean front = sum >= 0;
            while (!block.isEmpty()) {
                tail = tail.next = new ListNode(front ? block.pollFirst() : block.pollLast());
                if (sum >= 0) front = !front;
            }
            start = end;
            end += size;
        }
        return head.next;
    }
}
