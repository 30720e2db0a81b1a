def pass_gate(first, second, modulus):
    head = tail = ListNode()
    a, b = first, second
    while a or b:
        if not a:
            a, b = b, a
        tail.next = ListNode(a.val)
        tail = tail.next
        a = a.next
        while b and b.val == tail.val:
            b = b.next
        if tail.val % modulus:
            a, b = b, a
    return head.next
