"""Small readings for every k, wide ones near the borders, then lists too long to write the gaps down."""

FAR = 4 * 10**18


def readings(rng, count, span):
    return [rng.randint(-span, span) for _ in range(count)]


def cases(rng):
    for count in (2, 3, 4, 6, 9):
        pairs = count * (count - 1) // 2
        for k in (1, rng.randint(1, pairs), pairs + rng.randint(0, 1)):
            yield readings(rng, count, 12), k
    for count in (50, 300):
        pairs = count * (count - 1) // 2
        yield readings(rng, count, FAR), pairs
        yield readings(rng, count, FAR), rng.randint(1, pairs)
        yield readings(rng, count, 20), pairs // 2
    yield [7] * 400, 400 * 399 // 2
    yield list(range(500, 0, -1)), 60_000
    count = 40_000
    pairs = count * (count - 1) // 2
    yield readings(rng, count, FAR), pairs // 2
    yield readings(rng, 60_000, 10**9), 60_000 * 59_999 // 2 - 5
