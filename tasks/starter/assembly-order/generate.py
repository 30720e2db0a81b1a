"""Random machines with and without rings, repeated needs, then long chains given from the last part to the first."""


def machine(rng, count, needs, rings):
    """`needs` pairs that respect a hidden order, and `rings` pairs that go against it."""
    order = [f"part-{k}" for k in range(count)]
    rng.shuffle(order)
    pairs = []
    for _ in range(needs if count > 1 else 0):
        early, late = sorted(rng.sample(range(count), 2))
        pairs.append([order[late], order[early]])
    pairs += [pair[::-1] for pair in rng.sample(pairs, min(rings, len(pairs)))]
    rng.shuffle(pairs)
    parts = sorted(order)
    rng.shuffle(parts)
    return parts, pairs


def chain(count):
    """Every part needs the one named after it; the needs are listed from the first part on."""
    parts = [f"c{k}" for k in range(count)]
    return parts, [[parts[k], parts[k + 1]] for k in range(count - 1)]


def cases(rng):
    for count in (1, 2, 3, 5, 8, 13):
        yield machine(rng, count, count, 0)
        yield machine(rng, count, 2 * count, 0)
        yield machine(rng, count, count, 1)
    yield machine(rng, 200, 3_000, 0)
    yield machine(rng, 800, 1_000, 1)
    yield chain(500)
    yield machine(rng, 30_000, 60_000, 0)
    yield machine(rng, 30_000, 60_000, 1)
    yield chain(30_000)
