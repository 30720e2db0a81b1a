"""Short lines around the row, lines near the borders, and lines too long to walk to the end for each passenger."""

LOW, HIGH = -(2**63), 2**63 - 1


def cases(rng):
    for count in (1, 2, 3, 5, 8, 13, 21):
        for span in (1, 4):
            yield [rng.randint(-span, span) for _ in range(count)], rng.randint(-1, 1)
    yield [rng.choice((LOW, LOW + 1, 0, HIGH - 1, HIGH)) for _ in range(60)], LOW
    yield [rng.choice((LOW, LOW + 1, 0, HIGH - 1, HIGH)) for _ in range(60)], HIGH - 1
    yield list(range(800)), 400
    yield [rng.randint(LOW, HIGH) for _ in range(800)], 0
    yield [rng.randint(-50, 50) for _ in range(100_000)], 0
    yield [rng.randint(-(10**9), 10**9) for _ in range(100_000)], 2 * 10**9
    yield list(range(100_000)), -1
