"""Noisy lines: few points, large xs close together, equal xs, then as many points as are allowed."""


def noisy_line(rng, count, low, width, noise):
    slope, level = rng.uniform(-5, 5), rng.uniform(-900, 900)
    xs = [low, low + width, *(low + rng.uniform(0, width) for _ in range(count - 2))]
    ys = [level + slope * (x - low) + rng.gauss(0, noise) for x in xs]
    return xs, ys, low + rng.uniform(-width, 2 * width)


def cases(rng):
    for count in (2, 3, 5, 10, 40):
        yield noisy_line(rng, count, rng.uniform(-10, 10), 8.0, 0.5)
        yield noisy_line(rng, count, rng.uniform(-1e6, 1e6), 1e4, 30.0)
    for count in (3, 30, 800):
        yield noisy_line(rng, count, 9e7, 100.0, 1.0)
    for value in (0.3, -1e9 / 3):
        yield [value] * 900, [rng.uniform(-1, 1) for _ in range(900)], value
    yield noisy_line(rng, 1_200, 0.0, 1e3, 10.0)
    yield noisy_line(rng, 100_000, -500.0, 1e3, 10.0)
