"""Rows in which each of the three limits is now and then the one that decides, free offers, and long rows."""


def row(rng, count, kinds, dearest):
    names = [rng.choice((0, 1, -1)) * rng.randint(0, 2**62) if rng.random() < 0.1 else k for k in range(kinds)]
    return [rng.choice(names) for _ in range(count)], [rng.choice((0, rng.randint(0, dearest))) for _ in range(count)]


def cases(rng):
    for count in (1, 3, 6, 10, 16, 25):
        for kinds in (1, 2, 4, 7):
            dearest = rng.choice((3, 10))
            budget = rng.choice((rng.randint(0, dearest), 4 * dearest, count * dearest))
            yield *row(rng, count, kinds, dearest), rng.randint(0, kinds), rng.randint(1, 4), budget
    for _ in range(8):
        yield *row(rng, 40, 5, 10), rng.randint(2, 4), rng.randint(2, 6), rng.randint(10, 60)
    for kinds, most, repeat in ((30, 12, 9), (8, 8, 40), (300, 100, 5)):
        yield *row(rng, 1_000, kinds, 10**13), most, repeat, rng.randint(10**13, 10**15)
    yield [5] * 300, [1] * 300, 1, 300, rng.randint(100, 299)
    yield list(range(300)), [0] * 300, rng.randint(1, 300), 1, 0
    yield [i % 90_000 for i in range(100_000)], [10**12] * 100_000, 100_000, 2, 4 * 10**18
    yield *row(rng, 100_000, 40, 10), 39, 100_000, 10**6
    yield [rng.randrange(3) for _ in range(50_000)], [1] * 50_000, 3, 17_000, rng.randint(40_000, 49_999)
