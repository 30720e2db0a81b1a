def saw_cuts(boards, kerf, pairs, shortest):
    low, high = shortest, max(boards)
    best = None
    while low <= high:
        middle = (low + high) // 2
        if sum((b + kerf) // (middle + kerf) // 2 for b in boards) >= pairs:
            best = middle
            low = middle + 1
        else:
            high = middle - 1
    return best
