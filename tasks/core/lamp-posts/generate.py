"""Small trees of every shape with costs that make all three choices worth while, deep chains, stars and large trees."""


def paths(rng, n, shape):
    names = list(range(n))
    rng.shuffle(names)
    result = []
    for v in range(1, n):
        if shape == "chain":
            u = v - 1
        elif shape == "star":
            u = 0
        elif shape == "caterpillar":
            u = v - 1 if v % 2 else max(0, v - 2)
        elif shape == "near":
            u = rng.randint(max(0, v - 4), v - 1)
        else:
            u = rng.randrange(v)
        ends = [names[u], names[v]]
        rng.shuffle(ends)
        result.append(ends)
    rng.shuffle(result)
    return result


def park(rng, n, shape, plain, strong):
    return [rng.randint(*plain) for _ in range(n)], [rng.randint(*strong) for _ in range(n)], paths(rng, n, shape)


def cases(rng):
    for n in (2, 3, 4, 5, 6, 7, 8, 9, 10):
        yield park(rng, n, "any", (1, 9), (2, 14))
        yield park(rng, n, "near", (3, 6), (4, 12))
        yield park(rng, n, "chain", (2, 9), (2, 9))
    for n in (8, 9, 10):
        yield park(rng, n, "star", (1, 3), (5, 12))
        yield park(rng, n, "caterpillar", (2, 4), (3, 8))
    yield park(rng, 40, "chain", (10, 20), (10, 20))
    yield park(rng, 60, "chain", (5, 20), (10, 30))
    yield park(rng, 200, "near", (5, 20), (10, 30))
    yield park(rng, 300, "any", (0, 10**12), (0, 10**12))
    yield park(rng, 2_000, "caterpillar", (5, 20), (10, 30))
    yield park(rng, 60_000, "chain", (50, 99), (50, 99))
    yield park(rng, 30_000, "any", (10, 60), (20, 99))
    yield park(rng, 12_000, "near", (9 * 10**11, 10**12), (9 * 10**11, 10**12))
    yield park(rng, 8_000, "star", (1, 9), (10**6, 10**7))
