"""Small grids in which nearly everything fails in the end, then large ones: a line eaten up, a mesh, stars."""


def grid(rng, n, m, plants, outages):
    lines = [[rng.randrange(n), rng.randrange(n)] for _ in range(m)]
    return n, lines, [rng.randrange(n) for _ in range(plants)], [rng.randint(-m, n - 1) for _ in range(outages)]


def lined(rng, n, extra, plants, outages):
    """Everything is connected at first; lines fail more often than stations."""
    lines = [[i, rng.randint(max(0, i - 3), i - 1)] for i in range(1, n)]
    lines += [[rng.randrange(n), rng.randrange(n)] for _ in range(extra)]
    rng.shuffle(lines)
    m = len(lines)
    failures = [rng.randint(-m, -1) if rng.random() < 0.7 else rng.randrange(n) for _ in range(outages)]
    return n, lines, [rng.randrange(n) for _ in range(plants)], failures


def cases(rng):
    for n in (2, 3, 4, 5, 6, 8, 10, 14):
        yield grid(rng, n, n + 1, 1, n + 3)
        yield grid(rng, n, 2 * n, 2, 2 * n)
        yield lined(rng, n, 0, 1, n)
        yield lined(rng, n, n // 3, rng.randint(1, 3), n + 2)
        yield lined(rng, n, n // 2, 2, 2 * n)
    yield grid(rng, 200, 350, 4, 300)
    yield lined(rng, 300, 5, 3, 60)
    n = 25_000
    line = [[i, i + 1] for i in range(n - 1)]
    yield n, line, [0], list(range(n - 1, 0, -1)) + [-l for l in range(n - 1, 0, -1)]
    ends = [i // 2 if i % 2 else n - 1 - i // 2 for i in range(n)]
    yield n, line, [n // 2, n // 2], ends
    yield lined(rng, n, 10_000, 20, 50_000)
    yield grid(rng, n, 35_000, 200, 50_000)
    yield n, [[i, 0] for i in range(1, n)], list(range(1, n, 500)), [-l for l in range(1, n)] + [0] * 20_000
    # Whoever joins groups without regard to their size makes one long way of this star.
    yield n, [[0, i] for i in range(1, n)], [1], [rng.choice((-1, 1)) * rng.randint(2, n - 1) for _ in range(1_000)]
