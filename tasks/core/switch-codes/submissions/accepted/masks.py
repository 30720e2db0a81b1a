ALL_ON = 2**64 - 1


def switch_codes(state: int, codes: list[int]) -> int:
    board = state & ALL_ON
    done: list[int] = []
    for code in codes:
        if code >= 0:
            done.append(switches(*divmod(code, 64)))
            board ^= done[-1]
        elif done:
            board ^= done.pop()
    return board - 2**64 if board >> 63 else board


def switches(first: int, last: int) -> int:
    to_last = 2 ** (last + 1) - 1
    below_first = 2**first - 1
    if first <= last:
        return to_last ^ below_first
    return to_last | ALL_ON ^ below_first
