class Solution {
    static ListNode clockworkDifference(ListNode first, ListNode second, long[] radices) {
        long d = value(first, radices) - value(second, radices);
        if (d == 0) return new ListNode(0);
        ListNode head = null;
        for (int k = 0; d != 0; k++) {
            long r = radices[Math.min(k, radices.length - 1)];
            head = new ListNode(d % r, head);
            d /= r;
        }
        return head;
    }

    static long value(ListNode n, long[] radices) {
        int length = 0;
        for (ListNode m = n; m != null; m = m.next) length++;
        long v = 0;
        for (; n != null; n = n.next) v = v * radices[Math.min(--length, radices.length - 1)] + n.val;
        return v;
    }
}
