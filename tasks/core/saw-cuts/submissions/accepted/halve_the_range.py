def saw_cuts(boards: list[int], kerf: int, pairs: int, shortest: int) -> int | None:
    def enough(leg: int) -> bool:
        share = leg + kerf
        return sum((board + kerf) // share // 2 for board in boards) >= pairs

    if not enough(shortest):
        return None
    possible, impossible = shortest, max(boards)
    while impossible - possible > 1:
        middle = (possible + impossible) // 2
        if enough(middle):
            possible = middle
        else:
            impossible = middle
    return possible
