def clockwork_difference(first, second, radices):
    def wheels(n):
        out = []
        while n:
            out.append(n.val)
            n = n.next
        return out

    a, b = wheels(first), wheels(second)
    sign = 1
    if len(a) < len(b) or len(a) == len(b) and a < b:
        a, b, sign = b, a, -1
    out, borrow = [], 0
    for k in range(len(a)):
        d = a[-1 - k] - (b[-1 - k] if k < len(b) else 0) - borrow
        borrow = d < 0
        out.append(d + borrow * radices[min(k, len(radices) - 1)])
    while len(out) > 1 and not out[-1]:
        out.pop()
    head = None
    for d in out or [0]:
        head = ListNode(sign * d, head)
    return head
