"""Short lists of small prices for every rest and hold, steps and saws with ties, then long lists with short and long pauses."""


def cases(rng):
    for count in (1, 2, 3, 4, 6, 8, 12):
        for hold, rest in ((1, 0), (1, 1), (2, 0), (1, 3), (rng.randint(1, 5), rng.randint(0, 5))):
            yield [rng.randint(-5, 9) for _ in range(count)], rng.randint(0, 3), hold, rest
    for rest in (0, 1, 2):
        yield [1, 4] * 10, rng.randint(0, 3), 1, rest
        yield list(range(20)), rng.randint(0, 2), rng.randint(1, 3), rest
        yield list(range(20, -5, -1)), 1, rng.randint(1, 3), rest
        yield [rng.choice((-1, 0, 1)) for _ in range(30)], 0, rng.randint(1, 3), rest
    yield [-7] * 25, 0, 3, 2
    yield [10**12, -(10**12)] * 20, 10**12, 1, 0
    long = [rng.randint(-999, 9_999) for _ in range(100_000)]
    yield long, 500, 1, 0
    yield long, 0, 40_000, 3_000
    yield [rng.randint(-(10**12), 10**12) for _ in range(50_000)], 10**10, 24, 5
    yield [i % 1000 for i in range(100_000)], 900, 700, 10**9
