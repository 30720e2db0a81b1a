"""Items cut from crates of equal weight, so that there are ways; few weights, so that there are many; near misses."""


def cut(rng, crates, count, weight):
    """The weights of `count` items that fill so many crates of that weight."""
    ends = [[0, weight] for _ in range(crates)]
    for _ in range(count - crates):
        rng.choice(ends).append(rng.randint(1, weight - 1))
    return [b - a for row in ends for a, b in zip(sorted(set(row)), sorted(set(row))[1:])]


def packed(rng, weights, share):
    weights = weights[:]
    rng.shuffle(weights)
    return weights, [int(rng.random() < share) for _ in weights]


def cases(rng):
    for crates in (1, 2, 3, 4):
        for weight in (4, 6, 10):
            for most in (2, 3, 5):
                weights, fragile = packed(rng, cut(rng, crates, crates + rng.randint(0, 6), weight), rng.choice((0, 0.2, 0.4)))
                yield weights, fragile, crates, most
    for crates in (2, 3):
        weights, fragile = packed(rng, cut(rng, crates, 8, 12), 0.1)
        weights[0] += 1
        yield weights, fragile, crates, 4
        weights[-1] += crates - 1
        yield weights, fragile, crates, 5
    for crates, most in ((2, 20), (4, 4), (8, 2), (5, 6)):
        weights, fragile = packed(rng, cut(rng, crates, 16, 20), 0.1)
        yield weights, fragile, crates, most
    for crates, most in ((2, 20), (4, 4), (8, 2), (16, 1)):
        yield [7] * 16, [0] * 16, crates, most
    yield [10**17] * 15, [0] * 10 + [1] * 5, 5, 3
    yield packed(rng, [1] * 8 + [2] * 8, 0)[0], [0] * 16, 4, 6
    yield [rng.randint(1, 3) for _ in range(16)], [0, 1] * 8, 8, 3
    weights, fragile = packed(rng, cut(rng, 3, 16, 10**17), 0.1)
    yield weights, fragile, 3, 12
