"""Small maps where fuel and toll are of one size and tickets scarce; then large ones: random, a ladder, a long line, and
one on which a town is reached ever cheaper by whoever does not drive on from the cheapest town first."""


def drive(rng, n, m, fuel, toll, tickets, near=None):
    near = near or n
    roads = []
    for _ in range(m):
        a = rng.randrange(n)
        b = min(n - 1, max(0, a + rng.randint(-near, near)))
        roads.append([a, b, rng.randint(0, fuel), rng.choice([0, rng.randint(0, toll), toll])])
    return n, roads, 0, n - 1, tickets, rng.choice([toll, toll - 1, toll // 2])


def line(rng, n, fuel, toll, tickets):
    """Neighbours are connected twice: by a road with a small toll and by one with a large one but less fuel."""
    roads = []
    for i in range(n - 1):
        gap = rng.randint(0, toll)
        roads.append([i, i + 1, fuel, toll + gap])
        roads.append([i + 1, i, fuel + rng.randint(0, toll), rng.randint(0, gap)])
    rng.shuffle(roads)
    return n, roads, 0, n - 1, tickets, 2 * toll - rng.choice([0, 1, toll // 2])


def detours(levels):
    """Two ways lead from each stop to the next; the one named last costs more than all the detours behind it."""
    roads = []
    for level in range(levels):
        stop, dear, free, after = range(3 * level, 3 * level + 4)
        roads += [[stop, free, 0, 0], [free, after, 0, 0], [dear, after, 0, 0], [stop, dear, 2 ** (levels - level), 0]]
    return 3 * levels + 1, roads, 0, 3 * levels, 2, 0


def cases(rng):
    for n in (2, 3, 4, 5, 6, 7, 9):
        yield drive(rng, n, 2 * n, 5, 9, 1)
        yield drive(rng, n, 2 * n + 2, 3, 6, 2)
        yield drive(rng, n, 3 * n, 2, 4, rng.randint(0, 3), 2)
        yield line(rng, n, 2, 5, rng.randint(1, 3))
        yield line(rng, n, 10**11, 10**11, 2)
        n_, roads, _, _, tickets, limit = drive(rng, n, 2 * n, 4, 9, 2)
        yield n_, roads, rng.randrange(n), rng.randrange(n), tickets, limit
    yield drive(rng, 100, 250, 50, 90, 4, 8)
    yield line(rng, 60, 3, 20, 8)
    big = 10**12
    yield drive(rng, 1_000, 2_500, big, big, 8)
    yield drive(rng, 1_000, 2_500, 100, 1_000, 8, 4)
    yield line(rng, 1_000, big // 4, big // 4, 8)
    yield 1_000, [[i, i + 1, 1, 1] for i in range(999) for _ in range(2)], 0, 999, 8, 1
    yield 1_000, [[i, rng.randrange(1_000), 7, 3] for i in range(1, 999)], 3, 999, 5, 3
    yield detours(rng.randint(30, 35))
