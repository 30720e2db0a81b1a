"""Small dense graphs with many ties, ladders with more shortest trips than can be counted one by one, large random graphs."""


def graph(rng, n, m, longest):
    return [[rng.randrange(n), rng.randrange(n), rng.randint(1, longest)] for _ in range(m)]


def ladder(rng, steps, sizes):
    """Every step forks into two roads of the same length; here and there one of them is a little longer."""
    return [[i, i + 1, rng.choice(sizes)] for i in range(steps) for _ in range(2)]


def forward(rng, n, m, longest):
    """Roads lead to larger numbers, so that there are few lengths, or one."""
    roads = []
    for _ in range(m):
        a, b = sorted(rng.sample(range(n), 2))
        roads.append([a, b, rng.randint(1, longest)])
    return roads


def cases(rng):
    for n in (2, 3, 4, 5, 6, 7, 8, 9, 10):
        yield n, graph(rng, n, 2 * n, 2), 0, n - 1
        yield n, graph(rng, n, 3 * n, 4), rng.randrange(n), rng.randrange(n)
        yield n, forward(rng, n, 2 * n, 2), 0, n - 1
        yield n, forward(rng, n, 4 * n, 2), 0, n - 1
        yield n, graph(rng, n, 2 * n, 10**12), 0, rng.choice([0, n - 1])
    for steps in (3, 7, 40):
        yield steps + 1, ladder(rng, steps, [5, 5, 5, 6, 7]), 0, steps
    yield 300, graph(rng, 300, 2_000, 3), 7, 8
    yield 8_000, ladder(rng, 7_999, [1_000_000_000_000]) + [[5_000, 5_000, 1]], 0, 7_999
    yield 8_000, ladder(rng, 7_999, [3] * 50 + [4]) + [[7_999, 0, 1]], 0, 7_999
    yield 8_000, graph(rng, 8_000, 20_000, 10), 0, 1
    yield 8_000, forward(rng, 8_000, 20_000, 10**12), 0, 7_999
    yield 8_000, [[i, i + 1, 1] for i in range(7_999)] + [[i, 0, 8_000] for i in range(0, 8_000, 2)], 0, 7_999
