"""Small fields with rock and ties, budgets around the cost of a line; wide, high and square fields of the greatest size."""


def field(rng, rows, columns, rock, prices):
    return [[-1 if rng.random() < rock else rng.choice(prices) for _ in range(columns)] for _ in range(rows)]


def cases(rng):
    for rows, columns in ((1, 1), (1, 6), (6, 1), (2, 3), (3, 2), (3, 3), (4, 6), (7, 4), (8, 8)):
        for rock, prices in ((0.0, (1, 2, 3)), (0.2, (0, 0, 1)), (0.1, (1,)), (0.3, (0, 5, 10**12))):
            budget = rng.choice((rng.randint(0, 3), rng.randint(2, 12), columns * rows // 2))
            yield field(rng, rows, columns, rock, prices), budget
    yield [[0] * 12 for _ in range(9)], 0
    yield [[-1] * 12 for _ in range(9)], 10**15
    for _ in range(4):
        yield field(rng, 20, 20, 0.02, (0, 1, 2, 9)), rng.randint(5, 60)
        yield field(rng, 9, 30, 0.05, (10**11, 10**12)), rng.randint(10**12, 9 * 10**12)
    yield field(rng, 20, 10_000, 0.0, (0, 1)), rng.randint(50_000, 60_000)
    yield field(rng, 10_000, 20, 0.00001, (0, 1)), rng.randint(50_000, 60_000)
    yield field(rng, 158, 158, 0.001, (1, 2, 3)), rng.randint(1_000, 3_000)
    yield field(rng, 1, 100_000, 0.00001, (0, 7)), rng.randint(100_000, 200_000)
    yield field(rng, 60_000, 1, 0.0, (0, 7)), rng.randint(60_000, 120_000)
