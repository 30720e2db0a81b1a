"""Short roads with few litres, roads that are just long enough or one too long, then many stations with a stop at nearly all."""


def road(rng, distance, count, most):
    positions = [rng.randint(0, distance) for _ in range(count)]
    return positions, [rng.randint(0, most) for _ in range(count)]


def cases(rng):
    for count in (0, 1, 2, 3, 4, 6, 8):
        for distance in (8, 15, 30):
            positions, litres = road(rng, distance, count, 8)
            yield distance, rng.randint(1, distance // 2 + 2), rng.randint(0, 2), positions, litres
    for count in (5, 9, 15, 40):
        steps = [rng.randint(1, 9) for _ in range(count + 1)]
        positions = [sum(steps[: i + 1]) for i in range(count)]
        reserve = rng.randint(0, 5)
        exact = steps[1:]
        yield sum(steps), steps[0] + reserve, reserve, positions, exact
        late = list(zip(positions, exact))
        rng.shuffle(late)
        yield sum(steps) + rng.randint(0, 1), steps[0] + reserve, reserve, [at for at, _ in late], [n for _, n in late]
        yield sum(steps), 2 * steps[0] + reserve, reserve, positions, [n + rng.randint(0, 6) for n in exact]
        yield sum(steps), steps[0] + reserve, reserve, positions, exact[1:] + [0]
    far = 10**18
    positions, litres = road(rng, far, 30, far // 9)
    yield far, far // 4, far // 100, positions, litres
    yield far, far // 2, 1, [far // 2 - 1] * 5, [far] * 5
    count = 100_000
    yield 10 * count, 25, 10, [10 * i for i in range(count)], [10] * count
    positions, litres = road(rng, 10**6, count, 40)
    yield 10**6, 1000, 10, positions, litres
    positions = [10 * i + rng.randint(0, 9) for i in range(count)]
    rng.shuffle(positions)
    yield 10**6, 3_000, 0, positions, [rng.randint(5, 15) for _ in range(count)]
    yield 10**18, 10**17, 0, [10**17 - i for i in range(20_000)], [10**12 + i % 7 for i in range(20_000)]
