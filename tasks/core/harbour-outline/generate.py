"""Towers over few points with few heights, nested and stepped ones, neighbours that touch; then thousands at once."""

FAR = 10**18


def towers(rng, count, span, lowest, highest):
    made = []
    for _ in range(count):
        left = rng.randint(-span, span - 1)
        made.append([left, rng.randint(left + 1, min(span, left + 1 + rng.choice((2, span)))), rng.randint(lowest, highest)])
    return made


def cases(rng):
    for count in (1, 2, 3, 5, 8, 12):
        for k in (1, 2, 3):
            yield towers(rng, count, 6, 1, 4), k
            yield towers(rng, 2 * count, 9, -3, 3), k
    for k in (1, 2, 5):
        yield towers(rng, 300, 50, -20, 20), k
        yield towers(rng, 200, FAR, -FAR, FAR), 20 * k
    yield [[i, i + 1, 5] for i in range(-20, 20)], 1
    yield [[i, i + rng.choice((2, 2, 2, 3)), 5 + i % 2] for i in range(40)], 2
    yield [[-i, i, i] for i in range(1, 60)], rng.randint(1, 59)
    yield [[-i, i, -i] for i in range(1, 60)], rng.randint(1, 59)
    yield [[0, 9, 4]] * 50, rng.randint(49, 51)
    yield [[-i, 100_000 + i, rng.randint(-FAR, FAR)] for i in range(30_000)], rng.randint(5_000, 15_000)
    yield [[2 * i, 30_000 + i, rng.randint(1, 40)] for i in range(30_000)], rng.randint(1, 3)
    yield towers(rng, 30_000, FAR, -(10**9), 10**9), 400
