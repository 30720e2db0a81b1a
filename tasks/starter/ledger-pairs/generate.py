"""Few values often, values near the borders whose wrapped sums would hit, and long ledgers with and without repeats."""

LOW, HIGH = -(2**63), 2**63 - 1


def near_borders(rng, count):
    centres = (LOW, HIGH, 0, LOW // 2, HIGH // 2)
    return [min(HIGH, max(LOW, rng.choice(centres) + rng.randint(-2, 2))) for _ in range(count)]


def cases(rng):
    for count in (2, 3, 5, 8, 12):
        yield [rng.randint(-4, 4) for _ in range(count)], rng.randint(-6, 6)
    for target in (LOW, LOW + 1, -2, -1, 0, 1, HIGH - 1, HIGH):
        yield near_borders(rng, 30), target
    yield [rng.randint(0, 9) for _ in range(2_000)], 9
    yield [rng.randint(LOW, HIGH) for _ in range(500)], rng.randint(LOW, HIGH)
    yield [7] * 1_500, 14
    yield [21] * 100_000, 42
    yield [rng.randint(-(10**6), 10**6) for _ in range(100_000)], 17
    yield [rng.randint(LOW, HIGH) for _ in range(100_000)], rng.randint(LOW, HIGH)
