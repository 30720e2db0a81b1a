"""Small tables with many ties and gaps, scarce seats, and large ones: random, nearly equal, a staircase that forces chains."""


def table(rng, n, m, most, gaps):
    return [[-1 if rng.random() < gaps else rng.randint(0, most) for _ in range(m)] for _ in range(n)]


def places(rng, n, m, spare):
    """Seats for n people and some to spare."""
    seats = [0] * m
    for _ in range(n + spare):
        seats[rng.randrange(m)] += 1
    return seats


def cases(rng):
    for n in (2, 3, 4, 5, 6, 7):
        yield table(rng, n, n, 2, 0.1), [1] * n
        yield table(rng, n, n, 10**12, 0.2), [1] * n
        yield table(rng, n, n - 1, 3, 0.1), places(rng, n, n - 1, 0)
        yield table(rng, n, 3, 1, 0.2), places(rng, n, 3, 1)
        yield table(rng, n, n + 1, 4, 0.3), places(rng, n, n + 1, rng.randint(0, 2))
        yield table(rng, n, n, 1, 0.35), [1] * n
        # The cheap seats of everybody are the same ones.
        yield [[s * s + rng.randint(0, 1) for s in range(n)] for _ in range(n)], [1] * n
    yield table(rng, 20, 20, 1, 0.3), [1] * 20
    yield table(rng, 20, 5, 6, 0.2), places(rng, 20, 5, 2)
    yield table(rng, 60, 60, 10**12, 0.0), [1] * 60
    yield table(rng, 60, 60, 3, 0.3), [1] * 60
    yield table(rng, 60, 20, 50, 0.1), places(rng, 60, 20, 5)
    yield [[(i + 1) * (s + 1) for s in range(60)] for i in range(60)], [1] * 60
    yield [[10**12 - i * s for s in range(60)] for i in range(60)], [1] * 60
    yield [[0 if s <= i else -1 for s in range(60)] for i in range(60)], [1] * 60
    yield [[7] * 60 for _ in range(60)], [1] * 59 + [91]
