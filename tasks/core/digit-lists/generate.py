"""Numbers of nearly equal size, long borrows, leading zeros, radices of 2 and of nearly 2**63; long lists."""

LARGE = 2**63 - 1


def number(rng, count, radices, zeros=0):
    """From left to right."""
    wheels = [rng.randrange(radices[min(k, len(radices) - 1)]) for k in range(count)]
    return [0] * zeros + wheels[::-1]


def near(rng, wheels, radices):
    """The same number with one wheel turned, and some on its right set to 0 or to their last position."""
    wheels = wheels[::-1]
    at = rng.randrange(len(wheels))
    wheels[at] = rng.randrange(radices[min(at, len(radices) - 1)])
    for k in range(rng.randint(0, at), at):
        wheels[k] = rng.choice((0, radices[min(k, len(radices) - 1)] - 1))
    return wheels[::-1]


def cases(rng):
    for count in (1, 2, 3, 5, 8, 13):
        for _ in range(2):
            radices = [rng.randint(2, 6) for _ in range(rng.randint(1, count + 1))]
            first = number(rng, count, radices)
            yield first, number(rng, rng.randint(0, count + 1), radices, rng.randint(0, 2)), radices
            yield first, near(rng, first, radices), radices
        radices = [rng.choice((2, 3, LARGE, LARGE - 1)) for _ in range(rng.randint(1, count))]
        yield number(rng, count, radices, 1), number(rng, count, radices), radices
        first = number(rng, count, radices)
        yield near(rng, first, radices), [0] * rng.randint(0, 3) + first, radices
    for _ in range(3):
        yield number(rng, 5, [60, 60, 24, 7]), number(rng, 5, [60, 60, 24, 7]), [60, 60, 24, 7]
    yield [0] * 30 + [1], [0] * 20 + [1], [2]
    yield [1] + [0] * 80, [1], [9, 4, 7]
    yield [1], [1] + [0] * 80, [LARGE]
    first = number(rng, 500, [10])
    yield first, near(rng, first, [10]), [10]
    yield number(rng, 300, [LARGE, 2]), number(rng, 300, [LARGE, 2]), [LARGE, 2]
    first = [1] + number(rng, 199_999, [10])
    yield first, [1] + [0] * 100_000 + first[100_001:], [10]
    wide = [LARGE - rng.randint(0, 9) for _ in range(20)]
    yield number(rng, 52_000, wide), number(rng, 52_000, wide), wide
