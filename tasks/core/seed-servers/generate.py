"""Small sparse graphs with cheap ties, rings joined by one-way links, then large ones: a ring, a line, a random one."""


def graph(rng, n, m, dear, stocked):
    copies = [[rng.randrange(n), rng.randrange(n)] for _ in range(m)]
    return costs(rng, n, dear), copies, [rng.randrange(n) for _ in range(stocked)]


def costs(rng, n, dear):
    return [rng.randint(1, dear) for _ in range(n)]


def rings(rng, n, size, joins, dear, stocked):
    """Rings of up to `size` servers, joined from earlier to later ones, in random numbering."""
    new = list(range(n))
    rng.shuffle(new)
    copies, start, ring_of = [], 0, []
    while start < n:
        length = min(rng.randint(1, size), n - start)
        copies += [[start + i, start + (i + 1) % length] for i in range(length)]
        ring_of += [start] * length
        start += length
    for _ in range(joins):
        a, b = sorted(rng.choices(range(n), k=2))
        if ring_of[a] != ring_of[b]:
            copies.append([a, b])
    copies = [[new[a], new[b]] for a, b in copies]
    rng.shuffle(copies)
    return costs(rng, n, dear), copies, [rng.randrange(n) for _ in range(stocked)]


def cases(rng):
    for n in (2, 3, 4, 5, 6, 8, 10, 13):
        yield graph(rng, n, n, 3, 0)
        yield graph(rng, n, n - 1, 2, 1)
        yield graph(rng, n, 2 * n, 10**12, 1)
        yield rings(rng, n, 3, n // 2, 2, 0)
        yield rings(rng, n, 4, n // 3, 3, 1)
    yield rings(rng, 100, 6, 12, 3, 4)
    yield graph(rng, 300, 320, 9, 10)
    n = 20_000
    numbers = list(range(n))
    rng.shuffle(numbers)
    ring = [[numbers[i], numbers[(i + 1) % n]] for i in range(n)]
    yield costs(rng, n, 10**12), ring + [[rng.randrange(n), rng.randrange(n)] for _ in range(n)], []
    yield costs(rng, n, 10**12), ring[:-1], [numbers[1]]
    yield costs(rng, n, 10**12), [[i, 0] for i in range(1, n)], [0, 5]
    yield rings(rng, n, 40, 12_000, 10**6, 30)
    yield graph(rng, n, 22_000, 10**12, 50)
