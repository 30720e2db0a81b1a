"""Small plans with both kinds, negative lags and a few cycles; then a line, a ladder, a wide and a random large plan."""


def plan(rng, n, count, longest, lag, cyclic=False):
    order = list(range(n))
    rng.shuffle(order)
    links = []
    for _ in range(count):
        a, b = sorted(rng.sample(range(n), 2))
        links.append([rng.randint(0, 1), order[a], order[b], rng.randint(-lag, lag)])
    if cyclic:
        a, b = sorted(rng.sample(range(n), 2))
        links.append([rng.randint(0, 1), order[b], order[a], -3 * longest])
    rng.shuffle(links)
    return [rng.randint(0, longest) for _ in range(n)], links


def cases(rng):
    for n in (2, 3, 4, 5, 6, 8, 10, 13):
        yield plan(rng, n, n - 1, 9, 3)
        yield plan(rng, n, 2 * n, 5, 6)
        yield plan(rng, n, n, 9, 0)
        yield plan(rng, n, 2 * n, 10**12, 10**12)
        yield plan(rng, n, n + 2, 4, 9, cyclic=rng.random() < 0.4)
    yield plan(rng, 60, 200, 20, 12)
    yield plan(rng, 60, 150, 20, 5, cyclic=True)
    n, big = 14_000, 10**12
    order = list(range(n))
    rng.shuffle(order)
    line = [[0, order[i], order[i + 1], big - i] for i in range(n - 1)]
    yield [big - i for i in range(n)], line
    yield [i % 7 for i in range(n)], [*line[::-1], [1, order[-1], order[0], -big]]
    yield [1] * n, [[i % 2, i, i + d, 0] for i in range(n - 2) for d in (2, 1)]
    yield [rng.randint(0, 99) for _ in range(n)], [[rng.randint(0, 1), 0, i, rng.randint(-50, 50)] for i in range(1, n)]
    yield plan(rng, n, 28_000, 10**9, 10**9)
