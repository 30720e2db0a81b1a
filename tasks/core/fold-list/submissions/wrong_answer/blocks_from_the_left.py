def fold_tape(tape, size):
    numbers = []
    while tape:
        numbers.append(tape.val)
        tape = tape.next
    out = []
    for i in range(0, len(numbers), size):
        block = numbers[i:i + size]
        if sum(block) < 0:
            out += block[::-1]
        else:
            while block:
                out.append(block.pop(0))
                block = block[::-1]
    head = None
    for n in reversed(out):
        head = ListNode(n, head)
    return head
