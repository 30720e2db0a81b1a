"""Small fields from sound to broken, rows, columns and chequers, with patches from none to plenty; then the largest fields."""


def field(rng, height, width, broken):
    return ["".join("#" if rng.random() < broken else "." for _ in range(width)) for _ in range(height)]


def cases(rng):
    for broken in (0.1, 0.3, 0.5):
        for height, width in ((1, 1), (1, 6), (5, 1), (2, 2), (3, 3), (4, 4), (5, 3), (3, 7), (6, 6)):
            yield field(rng, height, width, broken), rng.randint(0, 3)
    for height, width in ((1, 9), (6, 7), (8, 8)):
        chequers = ["".join(".#"[(x + y) % 2] for x in range(width)) for y in range(height)]
        for patches in (0, 1, 2, 4, 10**9):
            yield chequers, patches
    yield [".#." * 3] * 7, rng.randint(1, 4)
    yield field(rng, 15, 15, 0.3), 10**9 - 1
    yield field(rng, 20, 20, 0.25), 3
    yield field(rng, 80, 80, 0), 0
    yield field(rng, 80, 80, 0.2), 12
    yield field(rng, 80, 80, 0.3), 1_000
    yield field(rng, 80, 80, 0.35), 60
