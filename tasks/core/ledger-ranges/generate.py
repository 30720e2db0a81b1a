"""Few accounts under every mix of operations, accounts far apart, and thousands of operations on overlapping ranges."""

LAST = 10**9
AMOUNT = 10**9


def operation(rng, lowest, highest, amount, kinds):
    first, last = sorted((rng.randint(lowest, highest), rng.randint(lowest, highest)))
    kind = rng.choice(kinds)
    return [kind, first, last] + ([rng.randint(-amount, amount)] if kind < 2 else [])


def cases(rng):
    for count in (3, 6, 12, 25):
        for span in (1, 4, 9, 30):
            kinds = (0, 1, 1, 2, 3, 4) if span > 4 else (0, 1, 2, 3, 4)
            yield ([operation(rng, 0, span, 5, kinds) for _ in range(count)],)
            yield ([operation(rng, LAST - span, LAST, AMOUNT, kinds) for _ in range(count)],)
    for span in (20, 200, LAST):
        yield ([operation(rng, 0, span, 3, (0, 1, 1, 2, 3, 4)) for _ in range(300)],)
        yield ([operation(rng, 0, span, AMOUNT, (1, 1, 2, 3, 4)) for _ in range(300)],)
        yield ([operation(rng, 0, span, AMOUNT, (0, 0, 2, 3, 4)) for _ in range(300)],)
    yield ([[1, 0, LAST, AMOUNT] for _ in range(400)] + [[kind, 0, LAST] for kind in (2, 3, 4)],)
    yield ([[1, 0, LAST - i, -1] for i in range(400)] + [[kind, i, LAST - i] for i in range(400) for kind in (3, 4)],)
    yield ([operation(rng, 0, LAST, AMOUNT, (0, 1, 1, 1, 2, 3, 4)) for _ in range(8_000)],)
    steps = [[1, 60_000 * i, LAST - 60_000 * i - 1, rng.randint(-9, 9)] for i in range(8_000)]
    yield (steps + [[rng.choice((2, 3, 4)), rng.randint(0, 10**7), LAST] for _ in range(8_000)],)
