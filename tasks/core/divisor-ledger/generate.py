"""All small spans, bounds beside squares and beside the last ticket, single tickets, and spans up to ten billion."""

FAR = 10**10


def cases(rng):
    for size in (1, 2, 4, 10, 30, 100, 400):
        for _ in range(4):
            first, last = sorted(rng.randint(1, size) for _ in range(2))
            smallest, largest = sorted(rng.randint(1, size + 2) for _ in range(2))
            yield first, last, smallest, largest
        yield 1, size, 1, rng.choice([size, FAR])
    for _ in range(5):
        root = rng.randint(3, 1_000)
        last = root * root + rng.choice([-1, 0, 1, root])
        yield rng.choice([1, last, last - root]), last, rng.choice([1, root - 1, root]), rng.choice([root, root + 1, last])
    far = FAR - rng.randint(0, 1_000)
    yield 1, far, 1, far
    yield rng.randint(FAR // 2, far), far, 1, FAR
    yield rng.randint(1, 10**6), FAR, rng.randint(1, 10**5), rng.randint(10**5, FAR)
    yield far, far, 2, FAR
    yield rng.randint(1, far), far, far // 2, far // 2 + rng.randint(0, 10**6)
    yield far - rng.randint(0, 10**5), far, rng.randint(1, 10**4), rng.randint(10**4, 10**9)
    yield 1, rng.randint(FAR // 2, FAR), rng.randint(10**5, 10**9), FAR
