class Solution {
    public static ListNode[] solveIt(ListNode[] first) {
        return first;
    }
}
