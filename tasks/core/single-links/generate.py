"""Sparse small networks with parallel cables, loops and several parts; then a long line, a star, rings on a line, a large one."""


def network(rng, n, m, doubled):
    cables = []
    for _ in range(m):
        if cables and rng.random() < doubled:
            cable = rng.choice(cables)[::-1]
        else:
            cable = [rng.randrange(n), rng.randrange(n)]
        cables.append(cable)
    return cables


def tree(rng, n, back):
    order = list(range(n))
    rng.shuffle(order)
    return [[order[i], order[rng.randint(max(0, i - back), i - 1)]] for i in range(1, n)]


def people(rng, n, most):
    return [rng.randint(0, most) for _ in range(n)]


def mixed(rng, n, extra, back, doubled):
    cables = tree(rng, n, back)
    cables += [[rng.randrange(n), rng.randrange(n)] for _ in range(extra)]
    cables += [rng.choice(cables)[::-1] for _ in range(doubled)]
    rng.shuffle(cables)
    return cables


def cases(rng):
    for n in (2, 3, 4, 5, 6, 8, 10, 13):
        yield people(rng, n, 3), network(rng, n, n, 0.1)
        yield people(rng, n, 1), network(rng, n, n - 1, 0.2)
        yield people(rng, n, 9), mixed(rng, n, 1, 2, 0)
        yield people(rng, n, 1), mixed(rng, n, 0, n, 1)
        yield people(rng, n, 2), mixed(rng, n, n // 4, n, n // 4)
    yield people(rng, 100, 40_000_000), mixed(rng, 100, 8, 4, 5)
    yield people(rng, 300, 2), network(rng, 300, 330, 0.05)
    n = 25_000
    yield [160_000] * n, [[i, i + 1] for i in range(n - 1)]
    yield people(rng, n, 100_000), [[i, 0] for i in range(n - 1, 0, -1)]
    rings = [[i, i + 1] for i in range(n - 1)] + [[i, i + 5] for i in range(0, n - 5, 7)]
    rng.shuffle(rings)
    yield people(rng, n, 160_000), rings
    yield people(rng, n, 5), mixed(rng, n, 9_000, 50, 6_000)
    yield people(rng, n, 1), network(rng, n, 40_000, 0.1)
