class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None


def solve_it(first):
    back = None
    while first is not None:
        assert type(first) is ListNode
        node = ListNode(first.val)
        node.next, back, first = back, node, first.next
    return back
