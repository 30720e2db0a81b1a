def board(line, row):
    groups = [[], [], []]
    while line:
        groups[(line.val >= row) + (line.val > row)].append(line.val)
        line = line.next
    head = None
    for value in reversed(groups[0] + groups[1] + groups[2]):
        head = ListNode(value, head)
    return head
