"""Random windows at several densities, then large ones that stay apart, nest, chain and shuffle."""

LIMIT = 9 * 10**18


def windows(rng, count, span, longest):
    starts = [rng.randint(-span, span) for _ in range(count)]
    return [[start, min(LIMIT, start + rng.randint(1, longest))] for start in starts]


def shuffled(rng, items):
    rng.shuffle(items)
    return items


def cases(rng):
    for count in (1, 2, 3, 5, 8, 13):
        for slack in (None, 0, 2):
            yield windows(rng, count, 15, 6), slack
    yield windows(rng, 40, LIMIT - 1, LIMIT // 20), None
    yield windows(rng, 40, LIMIT - 1, LIMIT // 20), LIMIT // 40
    yield windows(rng, 1_000, 100_000, 150), 10
    yield [[-k, k] for k in range(1, 1_500)], None
    yield shuffled(rng, [[3 * k, 3 * k + 2] for k in range(1_500)]), 0
    yield shuffled(rng, [[3 * k, 3 * k + 2] for k in range(100_000)]), None
    yield windows(rng, 60_000, 10**12, 2 * 10**7), 1_000
