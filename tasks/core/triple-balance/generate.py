"""Short lists with many equal weights, targets between two sums, targets out of reach, and long lists of both kinds."""

FAR = 3 * 10**18
END = 2**63


def weights(rng, count, span):
    return [rng.randint(-span, span) for _ in range(count)]


def cases(rng):
    for count in (3, 4, 5, 8, 13, 25):
        for span in (1, 4, 30):
            some = weights(rng, count, span)
            yield some, rng.randint(-3 * span, 3 * span)
            yield [2 * w for w in some], 2 * rng.randint(-2 * span, 2 * span) + 1
    for count in (6, 30):
        far = weights(rng, count, FAR)
        yield far, rng.randint(-END, END - 1)
        yield far, sum(rng.sample(far, 3)) + rng.randint(-1, 1)
        yield far, -END
        yield [rng.choice((FAR, -FAR, 0, 1)) for _ in range(count)], rng.choice((END - 1, FAR, -1))
    yield [3] * 40 + [4] * 30, rng.randint(9, 12)
    yield weights(rng, 300, 40), rng.randint(-130, 130)
    yield [7] * 1_500, rng.randint(-END, END - 1)
    yield weights(rng, 1_500, FAR), rng.randint(-FAR, FAR)
    yield weights(rng, 1_500, 60), rng.randint(-100, 100)
    yield [i * i for i in range(-750, 750)], rng.randint(10**5, 10**6)
