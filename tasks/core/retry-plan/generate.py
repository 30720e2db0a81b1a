"""Crowded starts with small purses, short deadlines, jitter up to 100 percent, huge delays; many requests at once."""


def requests(rng, count, span, most):
    return [[rng.randint(0, span), rng.choice((0, 0, 1, 1, 2, 3, rng.randint(0, most)))] for _ in range(count)]


def cases(rng):
    for count in (1, 2, 3, 4, 5, 8, 13):
        for tokens in (1, 2, 5):
            policy = [rng.randint(1, 4), rng.randint(3, 20), rng.randint(1, 5), rng.randint(5, 60), tokens]
            yield requests(rng, count, 10, 5), policy, [rng.randint(0, 100) for _ in range(rng.randint(1, 4))]
        yield requests(rng, count, 3, 4), [1, 8, 4, 12, rng.randint(2, 6)], [rng.choice((0, 50, 100)) for _ in range(3)]
    for count in (16, 20, 40):
        yield requests(rng, count, 30, 6), [2, 9, 4, 25, 12], [0, 33, 66, 99]
        yield requests(rng, count, 10, 3), [3, 50, 10, 10**9, count // 3], [rng.randint(0, 100) for _ in range(7)]
    yield requests(rng, 12, 10**12, 100), [10**15, 10**15, 100, 10**15, 9], [99, 100, 98]
    yield requests(rng, 12, 10**12, 70), [1, 10**15, 100, 10**15, 10**6], [0]
    yield [[0, 66], [5, 1], [9, 51]], [1, 10**12, 90, 10**15, 3], [50, 0]
    yield requests(rng, 300, 40, 5), [2, 30, 5, 60, 90], [rng.randint(0, 100) for _ in range(50)]
    yield requests(rng, 300, 2_000, 5), [2, 30, 5, 60, 10], [rng.randint(0, 100) for _ in range(50)]
    yield [[i % 3, 3] for i in range(30_000)], [40_000, 10**9, 3, 10**9, 10**6], [rng.randint(0, 100) for _ in range(1_000)]
    yield requests(rng, 30_000, 10**6, 3), [700, 5_000, 3, 9_000, 1_000], [rng.randint(0, 100) for _ in range(999)]
