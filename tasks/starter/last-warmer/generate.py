"""Noise with and without gaps, plateaus, then long rising runs after a peak, where looking back costs n each time."""


def noisy(rng, count, span, missing):
    return [None if rng.random() < missing else rng.randint(-span, span) for _ in range(count)]


def cases(rng):
    for count in (1, 2, 4, 7, 12, 20):
        for missing in (0.0, 0.3):
            yield (noisy(rng, count, 5, missing),)
    yield (noisy(rng, 500, 2**63 - 1, 0.1),)
    yield (noisy(rng, 2_000, 3, 0.9),)
    yield ([10**6, *range(1_500)],)
    yield ([5] * 1_500,)
    yield (list(range(1_500, 0, -1)),)
    yield (noisy(rng, 100_000, 10**9, 0.2),)
    yield ([10**12, *(None if rng.random() < 0.05 else k for k in range(99_999))],)
    yield ([*range(50_000), *range(50_000, 0, -1)],)
