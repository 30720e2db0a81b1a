"""Small nets where pumps, pipes, wells and tanks all matter; then large ones: meshes, layers, long lines, a funnel."""


def net(rng, n, pipes, most, wells, tanks):
    """Amounts near each other, so that no single one of the four kinds decides."""
    supply, demand = [0] * n, [0] * n
    for _ in range(wells):
        supply[rng.randrange(n)] += rng.randint(1, 2 * most)
    for _ in range(tanks):
        demand[rng.randrange(n)] += rng.randint(1, 2 * most)
    limit = [rng.randint(most // 2, 3 * most) for _ in range(n)]
    return supply, demand, limit, [[rng.randrange(n), rng.randrange(n), rng.randint(0, most)] for _ in range(pipes)]


def layered(rng, layers, size, most):
    """Wells in the first layer, tanks in the last; pipes between neighbouring layers and a few within."""
    n = layers * size
    pipes = []
    for layer in range(layers - 1):
        for _ in range(min(4 * size, 3_000 // layers)):
            a, b = layer * size + rng.randrange(size), (layer + 1) * size + rng.randrange(size)
            pipes.append([a, b, rng.randint(1, most)] if rng.random() < 0.5 else [b, a, rng.randint(1, most)])
    supply = [rng.randint(1, most) if i < size else 0 for i in range(n)]
    demand = [rng.randint(1, most) if i >= n - size else 0 for i in range(n)]
    limit = [rng.randint(most // 4, 2 * most) for _ in range(n)]
    rng.shuffle(pipes)
    return supply, demand, limit, pipes


def cases(rng):
    for n in (2, 3, 4, 5, 6, 8, 10):
        yield net(rng, n, n, 4, 1, 1)
        yield net(rng, n, 2 * n, 5, 2, 2)
        yield net(rng, n, 3 * n, 3, 1, 2)
        yield net(rng, n, 2 * n, 10**11, 2, 1)
        yield layered(rng, 3, (n + 2) // 3, 6)
        yield layered(rng, n, 2, 3)
    yield net(rng, 60, 200, 9, 6, 6)
    yield layered(rng, 8, 6, 40)
    big = 10**12
    n = 400
    yield net(rng, n, 3_000, 10**11, 2, 2)
    for most in (10**9, 10**12):
        mesh = [[rng.randrange(n), rng.randrange(n), rng.randint(1, most)] for _ in range(3_000)]
        amounts = [rng.choice([0, 0, most, 10 * most]) if most < big else rng.randint(0, most) for _ in range(2 * n)]
        yield amounts[: n // 2] + [0] * (n // 2), [0] * (n // 2) + amounts[n // 2 : n], [big] * n, mesh
    yield layered(rng, 20, 20, big // 2)
    yield layered(rng, 4, 100, big // 2)
    line = list(range(n))
    rng.shuffle(line)
    single = [[line[i], line[i + 1], big - i] for i in range(n - 1)]
    yield (
        [big if i == line[0] else 0 for i in range(n)],
        [big if i == line[-1] else 0 for i in range(n)],
        [big] * n,
        single,
    )
    half = n // 2
    double = [[i + side * half, i + 1 + side * half, big - i] for i in range(half - 1) for side in (0, 1)]
    double += [[i, i + half, rng.randint(1, big)] for i in range(half)]
    yield [big, *[0] * (n - 1)], [0] * (n - 1) + [big], [big - i for i in range(n)], double
    # All ways are equally short and lead through one place: sent one in a round, they take thousands of rounds.
    funnel = [[rng.randrange(half), half + rng.randrange(half - 1), rng.randint(1, 10**8)] for _ in range(2_600)]
    funnel += [[half + i, n - 1, big] for i in range(half - 1)]
    yield [big] * half + [0] * half, [0] * (n - 1) + [big], [big] * n, funnel
