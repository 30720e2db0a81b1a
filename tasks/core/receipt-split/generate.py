"""Bills whose losses often tie (equal and multiple weights, small totals), refunds, weights of 0, and one large party."""


def cases(rng):
    for guests in (1, 2, 3, 4, 5, 7, 9):
        for most in (1, 3, 12):
            total = rng.randint(-60, 60)
            yield total, [rng.randint(0, most) for _ in range(guests)]
    for guests in (3, 6, 8):
        step = rng.randint(2, 5)
        for _ in range(4):
            yield rng.randint(1, 400), [step * rng.randint(0, 4) for _ in range(guests)]
    for guests in (2, 5, 11):
        yield rng.randint(-50, -1), [0] * guests
        yield rng.randint(1, 50), [rng.randint(1, 4)] * guests
        yield rng.choice((-1, 1)) * rng.randint(10**11, 10**12), [rng.randint(0, 10**6) for _ in range(guests)]
        yield 10**12 - rng.randint(0, 9), [10**6 - rng.randint(0, 2) for _ in range(guests)]
    yield rng.randint(-(10**12), -(10**11)), [rng.randint(0, 1_000_000) for _ in range(1_000)]
    yield 10**12 - 50_000 - rng.randint(1, 20_000), [rng.randint(500, 509) for _ in range(100_000)]
