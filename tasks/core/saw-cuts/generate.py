"""A few short boards, boards where the last leg fits exactly or misses by one, borders of 64 bits, then many boards."""

FAR = 9 * 10**18


def fitting(rng, count, leg, kerf, miss):
    """Boards that give legs of that length without waste, some of them shorter by `miss`."""
    boards = []
    for _ in range(count):
        legs = rng.randint(1, 7)
        boards.append(max(1, legs * leg + (legs - 1) * kerf - rng.choice((0, 0, miss))))
    return boards


def cases(rng):
    for count in (1, 2, 3, 5):
        for kerf in (0, 1, 3, 9):
            boards = [rng.randint(1, 60) for _ in range(count)]
            yield boards, kerf, rng.randint(1, 2 * count), rng.randint(1, 6)
    for count in (1, 3, 6, 10):
        for kerf in (0, 2, 7):
            leg = rng.randint(5, 40)
            boards = fitting(rng, count, leg, kerf, 1)
            pairs = max(1, sum((board + kerf) // (leg + kerf) // 2 for board in boards))
            yield boards, kerf, pairs, rng.choice((1, leg - 1, leg, leg + 1))
    for kerf in (0, 1, FAR):
        yield [FAR - rng.randint(0, 9) for _ in range(4)], kerf, rng.randint(1, 4), 1
        yield [FAR] * 3, kerf, FAR, 1
    yield [FAR] * 3, 0, 3 * (FAR // 6) // 10**6, 1
    yield [rng.randint(1, 3) for _ in range(50)], 0, 40, 2
    for top, kerf in ((10**9, 5), (FAR, 10**6), (FAR, FAR // 3)):
        boards = [rng.randint(top // 2, top) for _ in range(20_000)]
        yield boards, kerf, rng.randint(5_000, 12_000), 1
    yield [rng.randint(1, 10**12) for _ in range(20_000)], 3, 10**6, 1000
    yield [FAR] * 20_000, 1, FAR, 1
