"""Plates on small grids (shared sides, doubles, corners that meet, chequerboards), then thousands: nested, crossing, at random."""

FAR = 10**9


def plate(rng, low, high):
    return [rng.randint(low, high) for _ in range(4)]


def turned(rng, plate):
    x1, y1, x2, y2 = plate
    if rng.random() < 0.5:
        x1, x2 = x2, x1
    if rng.random() < 0.5:
        y1, y2 = y2, y1
    return [x1, y1, x2, y2]


def cases(rng):
    for span in (2, 4, 8):
        for count in (1, 2, 3, 5, 9):
            yield ([plate(rng, -span, span) for _ in range(count)],)
    for count in (2, 4, 30):
        plates = [plate(rng, -FAR, FAR) for _ in range(count)]
        yield (plates,)
        yield (plates + [turned(rng, p) for p in rng.sample(plates, count // 2)],)
        lines = [rng.choice([-FAR, 0, FAR - 1, FAR]) for _ in range(8)]
        yield ([[rng.choice(lines) for _ in range(4)] for _ in range(count)],)
    for size in (2, 3, 5):
        cells = [(x, y) for x in range(size) for y in range(size)]
        yield ([turned(rng, [x, y, x + 1, y + 1]) for x, y in cells if (x + y) % 2],)
        yield ([turned(rng, [2 * x, y, 2 * x + 2, y + 1]) for x, y in rng.sample(cells, size * size // 2 + 1)],)
        yield ([[0, y, 7, y + 1] for y in rng.sample(range(9), size)] + [[x, 0, x + 1, 9] for x in range(size)],)
    for count in (40, 60, 80):
        yield ([plate(rng, 0, 12) for _ in range(count)],)
        yield ([turned(rng, [n, n, 2 * count - n, 2 * count - n]) for n in range(count)],)
    half = 10_000
    yield ([plate(rng, -FAR, FAR) for _ in range(2 * half)],)
    nested = [turned(rng, [-7 * n, -3 * n, 5 * n, 2 * n]) for n in range(1, 2 * half + 1)]
    rng.shuffle(nested)
    yield (nested,)
    bars = [[4 * n + rng.randint(0, 3), 0, 4 * n + 4, 5 * half] for n in range(half)]
    yield (bars + [[0, 5 * n, 4 * half, 5 * n + rng.randint(1, 5)] for n in range(half)],)
    yield ([turned(rng, [-FAR + rng.randint(0, 10**5), rng.randint(-FAR, FAR), FAR, FAR - n]) for n in range(half)],)
