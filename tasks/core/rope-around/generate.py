"""Crowded small grids, lines in all directions, near-lines at the borders of the range, and parabolas where all posts count."""

FAR = 2 * 10**9


def shuffled(rng, posts):
    posts = list(posts)
    rng.shuffle(posts)
    return [x for x, _ in posts], [y for _, y in posts]


def cases(rng):
    for span in (1, 2, 3, 5):
        for count in (3, 5, 9, 16):
            yield shuffled(rng, ((rng.randint(-span, span), rng.randint(-span, span)) for _ in range(count)))
    for dx, dy in ((1, 0), (0, 1), (1, 1), (2, -3), (-1, 5), (400_000_000, 399_999_999)):
        line = [(dx * n, dy * n) for n in range(-5, 6)]
        yield shuffled(rng, line + rng.sample(line, 3))
        yield shuffled(rng, [*line, (dx * rng.randint(-5, 5), dy * 2 + rng.choice([-1, 1]))])
    for count in (6, 12, 60):
        yield shuffled(rng, ((rng.randint(-FAR, FAR), rng.randint(-FAR, FAR)) for _ in range(count)))
        corners = [(x, y) for x in (-FAR, FAR) for y in (-FAR, FAR)]
        edges = [(rng.choice([-FAR, FAR]), rng.randint(-FAR, FAR)) for _ in range(count)]
        edges += [(rng.randint(-FAR, FAR), rng.choice([FAR, FAR, -FAR])) for _ in range(count)]
        yield shuffled(rng, corners + edges)
        # Nearly on the diagonal, where products differ by little and exceed 64 bits.
        steps = [rng.randint(-FAR + 1, FAR - 1) for _ in range(count)]
        yield shuffled(rng, [(-FAR, -FAR), (FAR, FAR), *((n, n + rng.choice([-1, 0, 1])) for n in steps)])
    yield shuffled(rng, ((x, x * x - FAR) for x in range(-40_000, 40_000)))
    yield shuffled(rng, ((rng.randint(-9, 9), rng.randint(-9, 9)) for _ in range(80_000)))
    yield shuffled(rng, ((rng.randint(-FAR, FAR), rng.randint(-FAR, FAR)) for _ in range(15_000)))
    yield shuffled(rng, ((x * 20_000, x * 19_999) for x in range(-10_000, 10_000)))
