class Solution {
    static ListNode passGate(ListNode first, ListNode second, long modulus) {
        ListNode gate = new ListNode(), last = gate;
        ListNode[] lines = {first, second};
        int turn = 0;
        while (lines[0] != null || lines[1] != null) {
            if (lines[turn] == null) turn = 1 - turn;
            ListNode visitor = lines[turn];
            lines[turn] = visitor.next;
            last.next = new ListNode(visitor.val);
            last = last.next;
            ListNode front = lines[1 - turn];
            if (front != null && front.val == visitor.val) lines[1 - turn] = front.next;
            if (visitor.val % modulus > 0) turn = 1 - turn;
        }
        return gate.next;
    }
}
