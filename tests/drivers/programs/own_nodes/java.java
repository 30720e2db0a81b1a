class ListNode {
    int val;
    ListNode next;

    ListNode(int val) {
        this.val = val;
    }
}

class Solution {
    static ListNode solveIt(ListNode first) {
        ListNode back = null;
        for (ListNode node = first; node != null; node = node.next) {
            ListNode copy = new ListNode(node.val);
            copy.next = back;
            back = copy;
        }
        return back;
    }
}
