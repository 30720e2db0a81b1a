"""Short tapes for every size and remainder, sums near zero, sums beyond 64 bits; long tapes in one block and in many."""

LOW, HIGH = -(2**63), 2**63 - 1


def tape(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def cases(rng):
    for count in (2, 3, 5, 8, 12, 17):
        for size in (2, 3, 4, count, count + 1):
            yield tape(rng, count, -4, 4), size
    for size in (3, 4, 5, 6, 7, 9):
        yield tape(rng, 31, -9, 9), size
    for size in (4, 5, 10**12):
        yield [rng.choice((LOW, LOW + 1, 0, 1, HIGH - 1, HIGH)) for _ in range(23)], size
    yield [3, -3] * 15, 10
    yield list(range(-20, 21)), 41
    yield list(range(-20, 21)), 6
    yield [0] * 7 + [-1] * 8, 4
    yield tape(rng, 400, LOW, HIGH), 17
    yield tape(rng, 199_999, -9, 9) + [10**7], 199_999
    yield [1] + tape(rng, 199_999, 0, 99), 10**12
    yield tape(rng, 150_000, -9, 8), 3
    yield tape(rng, 20_000, LOW, HIGH), 150
