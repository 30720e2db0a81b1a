"""Lists of few and of many bits with gaps from one to the whole list, twins of the best pair too near or later, long lists."""


def cases(rng):
    for count in (1, 2, 3, 5, 8, 13):
        for bits in (1, 3, 6, 45):
            gap = rng.randint(1, max(1, count - rng.randint(0, 2)))
            yield [rng.randrange(2**bits) for _ in range(count)], gap
    for count in (6, 12, 30):
        # The widest pair is too near, and a slightly narrower one is there several times.
        values = [rng.randrange(2**40) for _ in range(count)]
        gap = rng.randint(2, count // 2)
        at = rng.randrange(count - 1)
        values[at], values[at + 1] = 0, 2**45 - 1
        yield values, gap
        values = [rng.choice((5, 10, 2**44, 2**44 + 5)) for _ in range(count)]
        yield values, gap
        yield values, count - 1
        yield values, count
        yield [2**44 + i for i in range(count)], gap
    for bits in (2, 10, 45):
        yield [rng.randrange(2**bits) for _ in range(300)], rng.randint(1, 250)
    yield [7] * 100, 10
    yield [2**i for i in range(45)], 20
    yield [2**45 - 1 - 2**i for i in range(45)], 44
    for gap in (1, 10_000, 19_990):
        yield [rng.randrange(2**45) for _ in range(20_000)], gap
    yield list(range(20_000)), 5_000
    yield [2**44 + rng.randrange(1_000) for _ in range(20_000)], 3
