def add_up(head):
    total = 0
    while head:
        total += head.val
        head = head.next
    return total or ListNode().val
