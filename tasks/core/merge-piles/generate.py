"""Circles of every small size under surcharges that allow some numbers only, then circles of the greatest size."""


def surcharges(rng, count, top):
    return [rng.choice((-1, rng.randint(0, top), rng.randint(0, top))) for _ in range(count)]


def cases(rng):
    for n in (1, 2, 3, 4, 5, 6, 7, 8, 9):
        yield [rng.randint(0, 9) for _ in range(n)], surcharges(rng, 2, 6)
        yield [rng.randint(1, 30) for _ in range(n)], [rng.randint(0, 20), rng.randint(0, 20), rng.randint(0, 40)]
        yield [rng.choice((0, 1, 50)) for _ in range(n)], surcharges(rng, 4, 30)
    for n in (7, 10, 11, 13):
        yield [rng.randint(0, 99) for _ in range(n)], [-1, rng.randint(0, 50)]
        yield [rng.randint(0, 99) for _ in range(n)], [-1, -1, rng.randint(0, 50), rng.randint(0, 50)]
    for n in (16, 22):
        yield [2**i for i in range(n)], [1, 2, 3]
        yield [7] * n, [0, 6, 13, 20, 30]
    yield [rng.randint(0, 10**15) for _ in range(50)], [10**17] * 5
    yield [rng.randint(0, 10**15) for _ in range(49)], [-1, 10**14, -1, 3 * 10**14]
    yield [rng.randint(0, 100) for _ in range(50)], [rng.randint(0, 150) for _ in range(5)]
    yield [rng.choice((0, 1, 10**6)) for _ in range(50)], [-1, -1, -1, 5]
    yield [rng.choice((0, 1, 10**6)) for _ in range(50)], [-1, -1, -1, -1, 10**6]
