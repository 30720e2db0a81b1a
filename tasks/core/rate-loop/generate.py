"""Gains that are worth differences less a fee, so that profitable loops are long and rare; some graphs without any."""


def fair(rng, n, m, worth, fee, sweet):
    """Every deal loses up to `fee`, but for about `sweet` deals that win as much as a few others lose."""
    price = [rng.randint(-worth, worth) for _ in range(n)]
    deals = []
    for i in range(m):
        give, get = rng.randrange(n), rng.randrange(n)
        gain = price[get] - price[give] - rng.randint(0, fee)
        deals.append([give, get, gain])
    for deal in rng.sample(deals, min(m, sweet)):
        deal[2] += rng.randint(1, 3 * fee + 1)
    return n, deals


def ring(rng, n, extra, worth, profit):
    """One loop through all kinds with that profit; the other deals only lead back on it, at a loss."""
    kinds = list(range(n))
    rng.shuffle(kinds)
    price = [rng.randint(-worth, worth) for _ in range(n)]
    deals = [[kinds[i], kinds[(i + 1) % n], price[kinds[(i + 1) % n]] - price[kinds[i]]] for i in range(n)]
    deals[rng.randrange(n)][2] += profit
    for _ in range(extra):
        i, j = sorted((rng.randrange(n), rng.randrange(n)))
        deals.append([kinds[j], kinds[i], price[kinds[i]] - price[kinds[j]] - 2 * abs(profit) - 1])
    rng.shuffle(deals)
    return n, deals


def cases(rng):
    for n in (2, 3, 4, 5, 6, 7, 8):
        yield fair(rng, n, 2 * n, 5, 2, 1)
        yield fair(rng, n, 3 * n, 5, 3, 2)
        yield fair(rng, n, 3 * n, 10**14, 10**9, 2)
        yield fair(rng, n, 3 * n, 9, 1, 0)
        yield ring(rng, n, n, 4, 1)
        yield ring(rng, n, 1, 4, rng.choice([0, 1, 5]))
    yield fair(rng, 20, 60, 10, 3, 3)
    yield fair(rng, 20, 80, 3, 5, 5)
    yield ring(rng, 20, 20, 30, 2)
    yield fair(rng, 50, 250, 10**14, 10, 0)
    yield fair(rng, 50, 250, 100, 12, 8)
    yield ring(rng, 50, 200, 4 * 10**14, 10**12)
    yield ring(rng, 50, 200, 10, 1)
