"""Random graphs from sparse to dense with few and many homes, cycles with an exit, then long chains and large graphs."""


def edges(rng, n, count):
    return [[rng.randrange(n), rng.randrange(n)] for _ in range(count)]


def marks(rng, n, share):
    return [rng.choice((1, 2)) if rng.random() < share else 0 for _ in range(n)]


def chain(rng, n):
    """The token creeps along a path; here and there the player may also step back or stay."""
    nodes = list(range(n))
    rng.shuffle(nodes)
    red = [[a, b] for a, b in zip(nodes, nodes[1:])]
    blue = [[a, b] for a, b in zip(nodes, nodes[1:])]
    homes = [0] * n
    homes[nodes[-1]] = rng.choice((1, 2))
    return homes, red, blue, nodes


def cases(rng):
    for n in (1, 2, 3, 4, 5, 6, 8):
        for density in (0.8, 1.3, 2):
            yield marks(rng, n, 0.2), edges(rng, n, int(n * density)), edges(rng, n, int(n * density))
    for n in (10, 12, 15, 20, 30):
        yield marks(rng, n, 0.1), edges(rng, n, n), edges(rng, n, 3 * n)
        yield marks(rng, n, 0.1), edges(rng, n, 3 * n), edges(rng, n, 3 * n // 2)
        yield [0] * n, edges(rng, n, 3 * n // 2), edges(rng, n, 3 * n // 2)
    for n in (40, 200):
        homes, red, blue, nodes = chain(rng, n)
        back = [[nodes[i], nodes[rng.randint(max(0, i - 3), i)]] for i in range(3, n - 1, 4)]
        yield homes, red + back, blue
        yield homes, red, blue + back
    homes, red, blue, nodes = chain(rng, 20_000)
    yield homes, red, blue
    # Along a second chain both colours may also stand still at nodes of one parity.
    homes, red, blue, nodes = chain(rng, 20_000)
    homes[nodes[-1]] = 1
    yield homes, red, blue + [[nodes[i], nodes[i // 2]] for i in range(2, 19_999, 2)]
    yield marks(rng, 20_000, 0.001), edges(rng, 20_000, 40_000), edges(rng, 20_000, 40_000)
    yield marks(rng, 9_000, 0.02), edges(rng, 9_000, 20_000), edges(rng, 9_000, 30_000)
