"""Short and long ranges in every base, for zero and other digits, up to the whole range of 63 bits."""

TOP = 2**63 - 1


def rules(rng, base, steps, divisors):
    return base, rng.choice((0, rng.randrange(base), base - 1)), rng.choice(divisors), rng.choice(steps)


def cases(rng):
    for base in (2, 3, 4, 7, 10, 16):
        low = rng.randint(0, 40)
        yield low, low + rng.randint(0, 60), *rules(rng, base, (0, 1), (1, 2))
        yield 0, rng.randint(0, 300), *rules(rng, base, (0, 1), (1, 3))
        low = rng.randint(0, 3_000)
        yield low, low + rng.randint(1, 5_000), *rules(rng, base, (0, 1), (1, 2, 5))
        low = base ** rng.randint(1, 3) - rng.randint(0, 2)
        yield low, max(low, base * low + rng.randint(-2, 2)), *rules(rng, base, (0, 1), (1, base, 4))
        low = rng.randint(0, 10**12)
        yield low, low + rng.randint(0, 10**15), *rules(rng, base, (0, 1), (1, 7, 12))
        yield rng.randint(0, 10**18), rng.randint(10**18, TOP), *rules(rng, base, (0, 1), (1, 2, 24))
    for base in (5, 9, 10, 12, 16):
        low = rng.randint(0, 10**4)
        yield low, low + 5_000, *rules(rng, base, (2, 3), (1, 3))
        yield rng.randint(0, 10**17), TOP - rng.randint(0, 10**17), *rules(rng, base, (2, 4), (1, 11, 25))
    yield 0, TOP, 16, 0, 25, 0
    yield 0, TOP, 15, 14, 24, 1
    yield TOP - 10**6, TOP, 10, 9, 7, 1
