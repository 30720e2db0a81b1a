"""Small bands full of ties and seam pairs, shuffled grids, and 40 000 stations in clouds, lines, along the seam, in two places."""

FAR = 10**9


def stations(rng, width, count, height):
    return width, [rng.randrange(width) for _ in range(count)], [rng.randint(-height, height) for _ in range(count)]


def shuffled(rng, width, places):
    places = list(places)
    rng.shuffle(places)
    return width, [x for x, _ in places], [y for _, y in places]


def cases(rng):
    for width in (1, 2, 3, 7, 20, 100):
        for count in (2, 3, 6, 12):
            yield stations(rng, width, count, rng.choice([2, 30, 200]))
    for width in (30, 1000, 2 * FAR):
        for count in (2, 3, 40):
            yield stations(rng, width, count, FAR)
        # Most of them near the seam.
        xs = [rng.choice([0, 1, 2, width - 1, width - 2, width - 3, width // 2]) for _ in range(12)]
        yield width, xs, [rng.randint(-40, 40) * 3 for _ in xs]
    for gap in (2, 3, 5):
        yield shuffled(rng, gap * 9, ((gap * c, gap * r) for c in range(9) for r in range(9)))
        yield shuffled(rng, gap * 9 + 1, ((gap * c, gap * r) for c in range(9) for r in range(9)))
    yield stations(rng, 2 * FAR, 40_000, FAR)
    yield shuffled(rng, 1000, ((500, 7 * row + rng.randint(0, 2)) for row in range(40_000)))
    yield shuffled(rng, 200_000, ((5 * column, 3) for column in range(40_000)))
    yield shuffled(rng, 600, ((3 * c, 3 * r) for c in range(200) for r in range(200)))
    yield shuffled(rng, 10**6, ((rng.choice([0, 10**6 - 5 - row % 7]), 4 * row) for row in range(40_000)))
    yield 10, [3] * 40_000, [rng.randint(-30_000, 30_000) for _ in range(40_000)]
    # Far from each other, yet in one column and in one row.
    yield shuffled(rng, 1000, ((500, 50_000 * row - FAR + rng.randint(0, 2)) for row in range(40_000)))
    yield shuffled(rng, 2 * FAR, ((50_000 * column + rng.randint(0, 2), 3) for column in range(40_000)))
    yield 10, [rng.choice([3, 8]) for _ in range(40_000)], [5] * 40_000
