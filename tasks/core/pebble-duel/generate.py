"""Small heaps under small lists of takes, positions that are lost or nearly so, then high heaps under many takes."""


def lost_or_nearly(rng, heaps):
    """Every heap twice, which is lost; sometimes with one pebble more."""
    heaps = heaps * 2
    rng.shuffle(heaps)
    if rng.random() < 0.6:
        heaps[rng.randrange(len(heaps))] += 1
    return heaps


def cases(rng):
    for takes in ([1], [2], [1, 2], [1, 3], [2, 3], [3, 1, 4], [5, 2, 2], [4, 6], [1, 2, 3, 4, 5]):
        for count in (1, 2, 4):
            yield [rng.randint(0, 12) for _ in range(count)], takes
        yield lost_or_nearly(rng, [rng.randint(0, 15) for _ in range(3)]), takes
    for _ in range(8):
        takes = [rng.randint(1, 9) for _ in range(rng.randint(1, 6))]
        yield [rng.randint(0, 40) for _ in range(rng.randint(1, 6))], takes
    takes = rng.sample(range(1, 200), 60)
    yield lost_or_nearly(rng, [rng.randint(0, 4_999) for _ in range(1_000)]), takes
    yield [rng.randint(0, 5_000) for _ in range(2_000)], takes
    yield [rng.randint(4_000, 5_000) for _ in range(50)], list(range(60, 0, -1))
    yield [5_000, 4_999], [rng.randint(1, 10**12) for _ in range(50)] + [2, 3, 7]
