"""Flips of every kind of range (single, whole board, wrapping, at both ends) between undos, some of them one too many."""

BORDERS = (0, 1, -1, 2**31, -(2**31), 2**63 - 1, -(2**63))


def flip(rng):
    first, last = rng.randint(0, 63), rng.randint(0, 63)
    kind = rng.randint(0, 5)
    if kind == 0:
        last = first
    elif kind == 1:
        last = (first - 1) % 64
    elif kind == 2:
        first = rng.choice((0, 31, 32, 63))
    elif kind == 3:
        last = rng.choice((0, 31, 32, 63))
    return 64 * first + last


def codes(rng, count, undos):
    return [-1 if rng.random() < undos else flip(rng) for _ in range(count)]


def cases(rng):
    for state in BORDERS:
        for count in (1, 2, 5):
            yield state, codes(rng, count, 0.2)
        yield state, codes(rng, 12, 0.6)
    for undos in (0, 0.1, 0.45, 0.55, 0.9):
        for count in (3, 30, 300):
            yield rng.randint(-(2**63), 2**63 - 1), codes(rng, count, undos)
    yield rng.randint(-(2**63), 2**63 - 1), codes(rng, 100_000, 0.4)
    yield 0, codes(rng, 50_000, 0) + [-1] * 49_999
