def board(line: ListNode | None, row: int) -> ListNode | None:
    front = last_smaller = ListNode(0)
    middle = last_equal = ListNode(0)
    greater = None
    while line is not None:
        here, line = line, line.next
        if here.val < row:
            last_smaller.next = last_smaller = here
        elif here.val == row:
            last_equal.next = last_equal = here
        else:
            here.next, greater = greater, here
    last_equal.next = greater
    last_smaller.next = middle.next
    return front.next
