def switch_codes(state, codes):
    undo = []
    board = state % 2**64
    for code in codes:
        if code == -1:
            if undo:
                board ^= undo.pop()
            continue
        first, last = code // 64, code % 64
        if first > last:
            last += 64
        mask = 0
        for s in range(first, last + 1):
            mask |= 1 << (s % 64)
        board ^= mask
        undo.append(mask)
    return board
