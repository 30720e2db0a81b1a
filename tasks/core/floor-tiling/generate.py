"""Small floors with many and with few pillars, single rows and columns, then floors of the greatest size."""


def floor(rng, height, width, pillars):
    return ["".join("#" if rng.random() < pillars else "." for _ in range(width)) for _ in range(height)]


def cases(rng):
    for height, width in ((1, 4), (1, 7), (5, 1), (9, 1), (2, 2), (2, 5), (3, 3), (4, 3), (3, 6), (4, 4)):
        for pillars in (0, 0.15, 0.35):
            yield (floor(rng, height, width, pillars),)
    for height, width in ((6, 4), (5, 5), (8, 3), (12, 2), (20, 1), (7, 7)):
        yield (floor(rng, height, width, 0.1),)
        yield (floor(rng, height, width, 0.3),)
    yield (["." * 7] * 20,)
    yield (floor(rng, 20, 7, 0.05),)
    yield (floor(rng, 20, 7, 0.2),)
    yield (["." * 6] * 19,)
