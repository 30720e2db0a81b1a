"""Small accounts under narrow bands and bands at the 64-bit borders; long ones that rise, fall, alternate and wander."""

FAR = 10**13
END = 2**63


def account(rng, days, span):
    return [rng.randint(-span, span) for _ in range(days)]


def band(rng, width):
    low = rng.randint(-width, width // 2)
    return low, low + rng.randint(width // 3, width)


def cases(rng):
    for days in (1, 2, 4, 7, 12, 30):
        for span in (1, 3, 10):
            low, high = band(rng, 2 * span)
            yield account(rng, days, span), low, high, rng.randint(1, 1 + days // 3)
            yield account(rng, days, span), low, low + rng.randint(0, 1), 1
    for days in (8, 40):
        low, high = band(rng, 10)
        yield account(rng, days, 4), high + 1, low, 1
        yield account(rng, days, 4), low, high, days + rng.randint(-2, 1)
        yield account(rng, days, FAR), -END, rng.randint(-FAR, FAR), rng.randint(1, 3)
        yield account(rng, days, FAR), rng.randint(-FAR, FAR), END - 1, rng.randint(1, 3)
        yield account(rng, days, FAR), -END, -END + rng.randint(0, 9), 1
        yield account(rng, days, FAR), END - 1 - rng.randint(0, 9), END - 1, 1
    yield [0] * 500, 0, 0, rng.randint(1, 9)
    yield [5, -5] * 250, -5, 0, rng.randint(1, 4)
    yield [FAR] * 60_000, 10**16, 5 * 10**17, rng.randint(1, 5_000)
    yield [-FAR] * 30_000, -END, -(10**17), 1
    low, high = band(rng, 40 * FAR)
    yield account(rng, 60_000, FAR), low, high, rng.randint(1, 99)
    yield account(rng, 60_000, 1), 0, rng.randint(0, 20), 1
