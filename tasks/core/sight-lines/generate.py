"""Few different heights, so that equal ones meet over lower ones; every reach; slopes, steps, all equal; long rows."""


def row(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def steps(rng, count, width):
    """Falls in steps of equal towers, with some lower ones strewn in."""
    return [-(i // width) - (9 if rng.random() < 0.2 else 0) for i in range(count)]


def cases(rng):
    for count in (2, 3, 4, 6, 9, 14):
        for most in (1, 2, 4):
            yield row(rng, count, 0, most), rng.randint(1, count + 1)
        yield row(rng, count, -3, 3), 10**12
    for reach in (1, 2, 3, 7, 40, 41):
        yield row(rng, 42, 0, 3), reach
    yield steps(rng, 60, 7), 9
    yield steps(rng, 60, 7)[::-1], 9
    yield list(range(50)), 10
    yield list(range(50, 0, -1)), 49
    yield [5] * 50, 17
    yield [5, 1] * 30, 8
    yield [3] * 3_000, 10**12
    yield row(rng, 400, -(10**9), 10**9), 30
    yield row(rng, 1_000, 0, 30), 200
    yield [1] * 200_000, 10**12
    yield [7 - (i % 97 == 0) for i in range(150_000)], 120_000
    yield row(rng, 120_000, 0, 2), 50_000
    yield steps(rng, 90_000, 30_000), 40_000
    yield row(rng, 50_000, -(10**9), 10**9), 10**12
