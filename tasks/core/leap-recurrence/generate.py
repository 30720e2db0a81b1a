"""Small indices around the leaps, periods from 1 to beyond the index, moduli from 1 to the greatest, far indices."""

FAR = 10**18


def numbers(rng, count, size):
    return [rng.randint(-size, size) for _ in range(count)]


def term(rng, k, size, every, n, modulus):
    return numbers(rng, k, size), numbers(rng, k + 1, size), numbers(rng, k + 1, size), every, n, modulus


def cases(rng):
    for k in range(1, 6):
        for every in (1, 2, 3, 4, 7):
            n = rng.choice([k - 1, k, k + 1, every, 2 * every, rng.randint(0, 30)])
            yield term(rng, k, 4, every, n, rng.choice([10**9, 10**9, 97, 10]))
    for k in range(1, 6):
        yield term(rng, k, FAR, rng.randint(1, 9), rng.randint(5, 40), rng.randint(4 * FAR - 1000, 4 * FAR))
    for k in (1, 2, 3, 5):
        every = rng.randint(1, 10**6)
        yield term(rng, k, 9, every, every * rng.randint(10**9, 10**12) + rng.choice([-1, 0, 1, k]), 10**9 + 7)
        yield term(rng, k, FAR, rng.randint(10**17, FAR), rng.randint(9 * 10**17, FAR), rng.randint(3 * FAR, 4 * FAR))
    yield term(rng, 2, 9, FAR, FAR, 4 * FAR)
    yield term(rng, 2, 9, FAR, FAR - 1, 4 * FAR)
    yield term(rng, 3, 9, 1, FAR, 4 * FAR - 1)
    yield term(rng, 4, 9, 5, FAR, 1)
    for _ in range(5):
        yield term(rng, 5, FAR, rng.randint(2, 10**9), rng.randint(9 * 10**17, FAR), 4 * FAR - rng.randint(0, 9))
