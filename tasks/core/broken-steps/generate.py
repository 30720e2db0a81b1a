"""Short staircases for every longest stride with few and many broken steps, then walls of broken steps and tall stairs."""


def broken_steps(rng, top, share):
    return [rng.randint(1, top + 2) for _ in range(int(top * share))]


def cases(rng):
    for longest in (1, 2, 3, 4, 6):
        for top in (1, 2, longest, longest + 1, 2 * longest, 2 * longest + 1, rng.randint(7, 25)):
            yield top, broken_steps(rng, top, rng.choice((0, 0.15, 0.3))), longest
    for longest in (2, 3, 5):
        wall = rng.randint(2, 20)
        yield 30, list(range(wall, wall + longest - 1)), longest
        yield 30, list(range(wall, wall + longest)), longest
    yield 200, [], 2
    yield 300, broken_steps(rng, 300, 0.2), 7
    yield 12, [10**18, 2**32 + 5, 2**63 // 10], 3
    yield 10_000, [], 40
    yield 10_000, broken_steps(rng, 10_000, 0.1), 40
    yield 10_000, broken_steps(rng, 10_000, 0.5) + [rng.randint(10_001, 10**18) for _ in range(15_000)], 37
    yield 9_999, broken_steps(rng, 9_999, 0.01), 3
