"""Cables on a small grid around a trench in all directions, along it and beside its ends; crossings closer than floats can tell."""

FAR = 10**9


def trench(rng, span):
    while True:
        ends = [rng.randint(-span, span) for _ in range(4)]
        if ends[:2] != ends[2:]:
            return ends


def along(rng, ends, unit):
    """A cable on the line of the trench, whose direction is a multiple of `unit`."""
    (x, y), (dx, dy), (a, b) = ends, unit, (rng.randint(-3, 8), rng.randint(-3, 8))
    return [x + a * dx, y + a * dy, x + b * dx, y + b * dy]


def cases(rng):
    for span in (1, 2, 3, 5, 9):
        for count in (1, 3, 6, 10):
            yield trench(rng, span), [[rng.randint(-span, span) for _ in range(4)] for _ in range(count)]
    for dx, dy in ((1, 0), (0, -1), (2, 1), (-1, 3), (-10**8, 10**8 - 1), (10**8, -1)):
        for count in (5, 9):
            start = [rng.randint(-9, 9), rng.randint(-9, 9)]
            cables = [along(rng, start, (dx, dy)) for _ in range(count)]
            cables += [[c[0], c[1], rng.randint(-20, 20), rng.randint(-20, 20)] for c in cables]
            rng.shuffle(cables)
            yield [*start, start[0] + 5 * dx, start[1] + 5 * dy], cables
    for count in (4, 40):
        yield trench(rng, FAR), [trench(rng, FAR) for _ in range(count)]
        # Cables through the middle of the trench and right beside it.
        middle = [[-x, -y, x + rng.choice([-1, 0, 0, 1]), y] for x, y, *_ in (trench(rng, FAR - 1) for _ in range(count))]
        yield [-FAR, 1 - FAR, FAR, FAR - 1], middle
        fan = [[rng.randint(-3, 3), FAR, FAR - rng.randint(0, 2), -FAR] for _ in range(count)]
        yield [-FAR, 1, FAR, rng.randint(-1, 1)], fan
        yield [0, 0, FAR, FAR - 1], [[n, n - rng.randint(-1, 2), FAR - n, rng.randint(-FAR, FAR)] for n in range(count)]
    yield [-FAR, -FAR, FAR, FAR], [trench(rng, FAR) for _ in range(20_000)]
    yield [0, FAR, 1, -FAR], [[-rng.randint(0, FAR), y := rng.randint(-FAR, FAR), FAR, y] for _ in range(20_000)]
    yield [-FAR, 0, FAR, 1], [[rng.randint(-50, 50), FAR, rng.randint(-50, 50), -FAR] for _ in range(15_000)]
