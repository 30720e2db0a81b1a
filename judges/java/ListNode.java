class ListNode { public long val; public ListNode next; ListNode() {} ListNode(long val) { this.val = val; } ListNode(long val, ListNode next) { this.val = val; this.next = next; } }
