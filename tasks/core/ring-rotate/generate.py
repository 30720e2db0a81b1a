"""Every small shape, with amounts around the ring's length and far beyond it; then wide, tall and square mosaics."""

FAR = 9 * 10**18


def mosaic(rng, rows, columns, plain):
    if plain:
        return [[row * columns + column for column in range(columns)] for row in range(rows)]
    return [[rng.randint(-(10**9), 10**9) for _ in range(columns)] for _ in range(rows)]


def amounts(rng, rows, columns):
    length = max(1, 2 * (rows + columns) - 4)
    near = [-1, 1, 2, -2, length, length - 1, length + 1, -length - 1, length - 8, rng.randint(-FAR, FAR), FAR, -FAR]
    return [rng.choice(near) for _ in range(rng.randint(1, 4))]


def cases(rng):
    for rows in range(1, 7):
        for columns in range(1, 7):
            yield mosaic(rng, rows, columns, rng.random() < 0.5), amounts(rng, rows, columns)
    for rows, columns in ((3, 12), (12, 3), (9, 9), (10, 7), (1, 40), (40, 1)):
        yield mosaic(rng, rows, columns, True), amounts(rng, rows, columns)
    yield mosaic(rng, 300, 300, False), [rng.randint(-FAR, FAR) for _ in range(150)]
    yield mosaic(rng, 299, 300, True), [1, -1, 600]
