"""Few sites on a small map, with many banned pairs and some cables; then large maps: random, two banks, one line, a grid."""


def pairs(rng, n, count):
    return [[rng.randrange(n), rng.randrange(n)] for _ in range(count)]


def town(rng, n, reach, crossing, cables, banned):
    sites = [[rng.randint(-reach, reach), rng.randint(-reach, reach)] for _ in range(n)]
    return sites, crossing, pairs(rng, n, cables), pairs(rng, n, banned)


def mostly_banned(rng, n, reach, crossing, share):
    sites, _, cables, _ = town(rng, n, reach, 0, n // 4, 0)
    banned = [[i, j] if rng.random() < 0.5 else [j, i] for i in range(n) for j in range(i) if rng.random() < share]
    rng.shuffle(banned)
    return sites, crossing, cables, banned


def cases(rng):
    for n in (3, 4, 5, 6, 7, 8, 10):
        yield town(rng, n, 5, 3, 1, n)
        yield town(rng, n, 3, 0, 0, n)
        yield town(rng, n, 9, 40, n // 3, n // 2)
        yield town(rng, n, 10**9, 10**9, 1, n)
        yield mostly_banned(rng, n, 6, 4, 0.6)
        yield mostly_banned(rng, n, 6, 2, 0.8)
    yield town(rng, 60, 30, 9, 20, 200)
    yield mostly_banned(rng, 60, 30, 5, 0.85)
    far = 10**9
    yield town(rng, 600, far, 10**12, 100, 10_000)
    yield [[rng.choice([-far, far]), rng.randint(-far, far)] for _ in range(600)], 10**12, [], pairs(rng, 600, 10_000)
    yield (
        [[i - 300, 0] for i in range(600)],
        7,
        pairs(rng, 600, 50),
        [[i, i + d] for d in (1, 2, 3) for i in range(597)],
    )
    yield (
        [[i % 25 - 9, i // 25] for i in range(600)],
        1,
        [[rng.randrange(300), rng.randrange(300)] for _ in range(5_000)],
        [],
    )
    yield mostly_banned(rng, 140, far, 10**6, 0.95)
