"""Small trees with short and zero roads and queries near every border; then a long line, a comb, a random
tree, two long arms."""


def renumbered(rng, pairs, longest, zeros):
    n = len(pairs) + 1
    new = list(range(n))
    rng.shuffle(new)
    roads = []
    for a, b in pairs:
        length = 0 if rng.random() < zeros else rng.randint(0, longest)
        roads.append([new[a], new[b], length] if rng.random() < 0.5 else [new[b], new[a], length])
    rng.shuffle(roads)
    return roads


def grown(rng, n, back):
    return [(i, rng.randint(max(0, i - back), i - 1)) for i in range(1, n)]


def asked(rng, n, count, farthest):
    return [[rng.randrange(n), rng.randrange(n), rng.randint(0, farthest)] for _ in range(count)]


def cases(rng):
    for n in (2, 3, 4, 5, 6, 8, 10, 14):
        for back, longest, zeros in (1, 2, 0.3), (2, 3, 0.1), (n, 2, 0.0), (3, 10**13, 0.2), (n, 1, 0.4):
            yield renumbered(rng, grown(rng, n, back), longest, zeros), asked(rng, n, 12, longest * (1 + n // 4))
    yield renumbered(rng, grown(rng, 200, 4), 5, 0.2), asked(rng, 200, 400, 150)
    yield renumbered(rng, grown(rng, 300, 300), 9, 0.0), asked(rng, 300, 400, 40)
    n = 16_000
    line = renumbered(rng, grown(rng, n, 1), 10**13, 0.01)
    yield line, asked(rng, n, n, n * 10**13 // 4)
    comb = [(i, i - 1) for i in range(1, n // 2)] + [(n // 2 + i, i) for i in range(n - n // 2)]
    comb = [(a, min(b, n // 2 - 1)) for a, b in comb]
    yield renumbered(rng, comb, 1, 0.5), asked(rng, n, n, n // 8)
    yield renumbered(rng, grown(rng, n, 40), 10**9, 0.0), asked(rng, n, n, 10**12)
    # The arms leave village 0, and the ways from end to end meet nowhere else.
    arms = [[max(0, i - 2), i, rng.randint(0, 9)] for i in range(1, n)]
    rng.shuffle(arms)
    ends = [(n - 1 - 2 * rng.randrange(500), n - 2 - 2 * rng.randrange(500)) for _ in range(n)]
    yield arms, [[a, b, rng.randint(0, 5 * n)] for a, b in ends]
