def saw_cuts(boards, kerf, pairs, shortest):
    if not boards:
        return None
    low, high = shortest - 1, max(boards)
    while low < high:
        middle = (low + high + 1) // 2
        if sum((b + kerf) // (middle + kerf) for b in boards) >= 2 * pairs:
            low = middle
        else:
            high = middle - 1
    return low if low >= shortest else None
