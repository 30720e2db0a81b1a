class Solution {
    static ListNode board(ListNode line, long row) {
        ListNode smaller = new ListNode(0);
        ListNode equal = new ListNode(0);
        ListNode greater = null;
        ListNode lastSmaller = smaller;
        ListNode lastEqual = equal;
        while (line != null) {
            ListNode here = line;
            line = line.next;
            if (here.val < row) {
                lastSmaller.next = here;
                lastSmaller = here;
            } else if (here.val == row) {
                lastEqual.next = here;
                lastEqual = here;
            } else {
                here.next = greater;
                greater = here;
            }
        }
        lastEqual.next = greater;
        lastSmaller.next = equal.next;
        return smaller.next;
    }
}
