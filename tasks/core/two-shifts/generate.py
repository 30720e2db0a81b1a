"""Divisions known beforehand, so that most can be kept to; groups of odd sizes; now and then a contradiction."""


def known(rng, n, apart, together, near=None, lean=0.5):
    """Entries that a hidden division keeps to."""
    shift = [rng.random() < lean for _ in range(n)]
    lists = [], []
    for wanted, count in (0, apart), (1, together):
        tries = 0
        while len(lists[wanted]) < count and tries < 20 * count:
            tries += 1
            p = rng.randrange(n)
            q = rng.randrange(n) if near is None else min(n - 1, p + rng.randint(0, near))
            if p != q and (shift[p] == shift[q]) == bool(wanted):
                lists[wanted].append([p, q])
    return n, *lists


def chunks(rng, n, sizes):
    """Groups of the given sizes, each held together by its first member, with few on the other side."""
    people = list(range(n))
    rng.shuffle(people)
    apart, together, at = [], [], 0
    for size in sizes:
        first, *rest = people[at : at + size]
        at += size
        for other in rest:
            (apart if rng.random() < 0.2 else together).append([first, other] if rng.random() < 0.5 else [other, first])
    return n, apart, together


def cases(rng):
    for n in (3, 4, 5, 6, 7, 8, 10, 14):
        yield known(rng, n, n // 3, n // 4)
        yield known(rng, n, 1, n // 3)
        yield known(rng, n, n // 2, 0, lean=0.8)
        yield known(rng, n, n // 3, n // 3, near=3, lean=0.7)
        n_, apart, together = known(rng, n, n // 2, n // 3)
        yield n_, apart + [[rng.randrange(n), rng.randrange(n)]], together
    for _ in range(4):
        sizes = [rng.randint(1, 9) for _ in range(rng.randint(3, 7))]
        yield chunks(rng, sum(sizes), sizes)
    yield chunks(rng, 60, [31, 11, 7, 5, 3, 3])
    yield known(rng, 300, 80, 60)
    yield chunks(rng, 1_000, [1] * 40 + [20] * 48)
    yield chunks(rng, 1_000, [90, 80, 70, 60, 50, 40, 30] * 2 + [3] * 53 + [1])
    yield 1_000, [], []
    yield known(rng, 1_000, 300, 300)
    yield 1_000, [[i, i + 1] for i in range(999)] + [[999, 0]] * 2_000, [[i, i + 2] for i in range(998)]
    yield 1_000, [[i, i + 1] for i in range(0, 998)] + [[998, 0]], [[999, 3]]
