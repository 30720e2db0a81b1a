class Solution {
    static ListNode solveIt(long first) {
        ListNode node = new ListNode(first);
        node.next = node;
        return node;
    }
}
