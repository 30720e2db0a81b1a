"""Short lines over few tickets, so that equal fronts and multiples are common; wide tickets; long lines and one-sided ones."""

EDGE = 2**63


def tickets(rng, count, low, high):
    return [rng.randint(low, high) for _ in range(count)]


def cases(rng):
    for count in (1, 2, 3, 5, 8, 12):
        for span, modulus in ((1, 1), (2, 2), (4, 3), (6, 5)):
            yield tickets(rng, count, -span, span), tickets(rng, rng.randint(0, count + 2), -span, span), modulus
    for _ in range(6):
        line = tickets(rng, 9, -9, 9)
        yield line, list(line), rng.randint(2, 4)
    for modulus in (2, 1_000_000_000):
        yield tickets(rng, 30, -EDGE, EDGE - 1), tickets(rng, 20, -EDGE, EDGE - 1), modulus
    yield [], tickets(rng, 10, -5, 5), 3
    yield tickets(rng, 10, -5, 5), [], 3
    yield [6] * 40, [6] * 25, 6
    yield [7] * 25, [7] * 40, 6
    yield list(range(60)), list(range(60, 0, -1)), 4
    yield list(range(-30, 30)), list(range(-30, 30)), 7
    yield tickets(rng, 20_000, -20, 20), tickets(rng, 20_000, -20, 20), 3
    yield tickets(rng, 20_000, 0, 1), tickets(rng, 300, 0, 1), 2
    yield tickets(rng, 150, -EDGE, EDGE - 1), tickets(rng, 20_000, 1, 9), 10
