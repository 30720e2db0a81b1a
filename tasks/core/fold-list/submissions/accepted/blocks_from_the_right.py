def fold_tape(tape: ListNode | None, size: int) -> ListNode | None:
    numbers = []
    while tape:
        numbers.append(tape.val)
        tape = tape.next
    folded = None
    for end in range(len(numbers), 0, -size):
        for number in reversed(rearranged(numbers[max(end - size, 0) : end])):
            folded = ListNode(number, folded)
    return folded


def rearranged(block: list[int]) -> list[int]:
    if sum(block) < 0:
        return block[::-1]
    middle = (len(block) + 1) // 2
    folded = block.copy()
    folded[::2] = block[:middle]
    folded[1::2] = block[:middle - 1:-1]
    return folded
