"""Small charts with many vacancies in every shape, then long vacant chains, stars and a large random chart."""


def shuffled(rng, above, vacant):
    """The same chart with its posts renumbered at random."""
    n = len(above)
    new = list(range(n))
    rng.shuffle(new)
    moved_above, moved_vacant = [-1] * n, [False] * n
    for post in range(n):
        moved_above[new[post]] = -1 if above[post] < 0 else new[above[post]]
        moved_vacant[new[post]] = vacant[post]
    return moved_above, moved_vacant


def chart(rng, n, tops, share, back):
    above = [-1 if i < tops else rng.randint(max(0, i - back), i - 1) for i in range(n)]
    vacant = [rng.random() < share for _ in range(n)]
    for top in range(tops):
        vacant[top] = rng.random() < 0.7
    return shuffled(rng, above, vacant)


def cases(rng):
    for n in (3, 4, 5, 6, 8, 10, 13, 20, 30):
        for share in (0.2, 0.5, 0.7):
            yield chart(rng, n, rng.randint(1, 2), share, n)
        yield chart(rng, n, 1, 0.5, 2)
    yield chart(rng, 60, 12, 0.5, 60)
    yield chart(rng, 300, 3, 0.9, 300)
    yield chart(rng, 300, 1, 0.0, 5)
    yield chart(rng, 200, 2, 1.0, 9)
    half = 25_000
    chain = [-1, *range(half - 1)]
    yield shuffled(rng, chain + [half - 1] * half, [True] * half + [False] * half)
    yield [*range(1, 50_000), -1], [False] * 50_000
    yield chart(rng, 50_000, 40, 0.6, 200)
