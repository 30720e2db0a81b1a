"""Short series of few values with gaps, values at the 64-bit borders, and long series under narrow and wide runs."""

END = 2**63


def series(rng, count, low, high, gaps):
    return [None if rng.random() < gaps else rng.randint(low, high) for _ in range(count)]


def cases(rng):
    for width in (1, 2, 3, 4, 7):
        for gaps in (0.0, 0.3, 0.7):
            count = width + rng.randint(0, 8)
            yield series(rng, count, -5, 5, gaps), width, rng.randint(1, max(1, width - 1))
            yield series(rng, count, -END, END - 1, gaps), width, 1
    yield series(rng, 5, 0, 9, 0.1), rng.randint(6, 60_000), 1
    yield series(rng, 9, 0, 9, 0.5), 3, rng.randint(4, 60_000)
    for width in (10, 99, 400):
        yield series(rng, 500, -9, 9, 0.2), width, width // 2
        yield series(rng, 500, -(10**18), 10**18, 0.6), width, 2 * width // 5
        yield list(range(500, 0, -1)), width, width
    yield [rng.choice((END - 1, -END)) for _ in range(200)], 20, 1
    yield [7] * 300, 50, 50
    yield [None] * 50, 5, 1
    yield series(rng, 60_000, -END, END - 1, 0.05), 30_000, 28_000
    yield list(range(60_000)), 20_000, 1
    yield [i if i % 2 else -i for i in range(60_000)], 25_001, 25_001
