def pass_gate(first: ListNode | None, second: ListNode | None, modulus: int) -> ListNode | None:
    gate = last = ListNode()
    here, other = first, second
    while here or other:
        if here is None:
            here, other = other, here
        last.next = last = here
        here = here.next
        if other and other.val == last.val:
            other = other.next
        if last.val % modulus:
            here, other = other, here
    return gate.next
