def board(line, row):
    def append(head, value):
        if head is None:
            return ListNode(value)
        node = head
        while node.next is not None:
            node = node.next
        node.next = ListNode(value)
        return head

    smaller = equal = None
    greater = []
    while line is not None:
        if line.val < row:
            smaller = append(smaller, line.val)
        elif line.val == row:
            equal = append(equal, line.val)
        else:
            greater.append(line.val)
        line = line.next
    result = None
    for value in greater:
        result = ListNode(value, result)
    for group in (equal, smaller):
        if group is not None:
            node = group
            while node.next is not None:
                node = node.next
            node.next = result
            result = group
    return result
