class Solution {
    static ListNode passGate(ListNode first, ListNode second, long modulus) {
        ListNode gate = new ListNode();
        ListNode last = gate;
        ListNode here = first;
        ListNode other = second;
        while (here != null || other != null) {
            if (here == null) {
                here = other;
                other = null;
            }
            last.next = here;
            last = here;
            here = here.next;
            if (other != null && other.val == last.val) {
                other = other.next;
            }
            if (last.val % modulus != 0) {
                ListNode turn = here;
                here = other;
                other = turn;
            }
        }
        return gate.next;
    }
}
