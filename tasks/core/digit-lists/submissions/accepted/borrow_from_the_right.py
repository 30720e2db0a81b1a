from itertools import chain, repeat


def clockwork_difference(first: ListNode | None, second: ListNode | None, radices: list[int]) -> ListNode | None:
    larger, smaller, sign = wheels(first), wheels(second), 1
    if (len(larger), larger) < (len(smaller), smaller):
        larger, smaller, sign = smaller, larger, -1

    result = None
    shown = ListNode(0)  # the result from its leftmost wheel that is not 0
    borrow = 0
    for a, b, radix in zip(reversed(larger), chain(reversed(smaller), repeat(0)), chain(radices, repeat(radices[-1]))):
        position = a - b - borrow
        borrow = int(position < 0)
        result = ListNode(sign * (position + radix * borrow), result)
        if result.val:
            shown = result
    return shown


def wheels(number: ListNode | None) -> list[int]:
    """From left to right, without wheels at 0 on the left."""
    positions = []
    while number:
        if positions or number.val:
            positions.append(number.val)
        number = number.next
    return positions
