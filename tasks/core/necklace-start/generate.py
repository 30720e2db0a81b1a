"""Rings over few colours, rings that repeat, that read the same both ways or nearly so; values at the 64-bit borders."""

LOW, HIGH = -(2**63), 2**63 - 1


def ring(rng, count, colours):
    return [rng.choice(colours) for _ in range(count)]


def turned(rng, beads):
    start = rng.randrange(len(beads))
    beads = beads[start:] + beads[:start]
    return beads[::-1] if rng.random() < 0.5 else beads


def cases(rng):
    for count in (2, 3, 4, 5, 6, 7, 9, 12):
        yield (ring(rng, count, [1, 2]),)
        yield (ring(rng, count, [0, -1, 5]),)
        yield (turned(rng, ring(rng, count, [1, 2, 3]) * rng.randint(2, 4)),)
        half = ring(rng, count, [1, 2, 3])
        yield (turned(rng, half + half[::-1]),)
        yield (turned(rng, [1, 2, 3, rng.randint(1, 3)] * rng.randint(2, 3)),)
    for _ in range(4):
        yield (ring(rng, 9, [LOW, HIGH, 0, LOW + 1]),)
        yield (turned(rng, [1, 1, 2, 1, 2, 2] * rng.randint(2, 5)),)
    yield ([7] * 200_000,)
    yield (turned(rng, [1] * 99_999 + [2] + [1] * 99_998 + [3, 2]),)
    yield (turned(rng, ([1] * 400 + [3, 2]) * 497),)
    yield ([1, 2] * 99_999 + [2, 1],)
