"""Few customers with tight and loose windows, detours and free deliveries, then as many customers as there may be."""


def instance(rng, n, drive, span, most_windows, tight):
    travel = [[rng.randint(0, drive) for _ in range(n + 1)] for _ in range(n + 1)]
    windows = []
    for _ in range(n):
        ends = sorted(rng.sample(range(span), 2 * rng.randint(1, most_windows)))
        if tight:
            ends = [end for at in ends[::2] for end in (at, at)]
        windows.append(ends)
    service = [rng.choice((0, rng.randint(0, drive))) for _ in range(n)]
    fee = [rng.choice((0, 1, 1, 2, 3, 5)) for _ in range(n)]
    return travel, windows, service, fee, rng.randint(span // 2, 2 * span)


def cases(rng):
    for n in (1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6):
        for drive in (3, 9):
            yield instance(rng, n, drive, 40, 4, False)
        yield instance(rng, n, 5, 30, 3, True)
    for n in (7, 8):
        yield instance(rng, n, 6, 50, 2, False)
        yield instance(rng, n, 6, 50, 4, True)
    travel, windows, service, fee, _ = instance(rng, 9, 10**12, 10**13, 4, False)
    yield travel, windows, service, [10**15 - price for price in fee], 10**13
    n = 13
    wide = [[0, 10**13]] * n
    far = [[rng.randint(1, 10**6) for _ in range(n + 1)] for _ in range(n + 1)]
    yield far, wide, [rng.randint(0, 1000) for _ in range(n)], [rng.randint(1, 10**15) for _ in range(n)], 10**14
    yield far, wide, [0] * n, [7] * n, 2_500_000
    yield instance(rng, n, 10, 150, 4, False)
    yield instance(rng, n, 4, 150, 4, True)
