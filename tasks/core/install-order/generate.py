"""Small catalogues with and without cycles and gaps; then a wide one, a deep one, and one that is stuck far down."""


def names(rng, count):
    found = set()
    while len(found) < count:
        found.add("".join(rng.choice("ab-1z") for _ in range(rng.choice([1, 2, 2, 3, 4]))))
    found = sorted(found)
    rng.shuffle(found)
    return found


def catalogue(rng, count, needs, back, gaps):
    """Needs go to earlier names, but for the share `back` of them; `gaps` names are not described."""
    pool = names(rng, count)
    packages = []
    for at, name in enumerate(pool):
        earlier = pool[:at] or [name if rng.random() < back else "a-base"]
        others = [
            rng.choice(pool) if rng.random() < back else rng.choice(earlier) for _ in range(rng.randint(0, needs))
        ]
        packages.append([name, *others])
    rng.shuffle(packages)
    known = [package[0] for package in packages]
    installed = [rng.choice(known) for _ in range(rng.randint(0, count // 3))] + ["a-base"]
    wanted = [rng.choice(known) for _ in range(rng.randint(1, max(1, count // 2)))]
    return packages[gaps:], installed, wanted


def label(number):
    return f"p{number * 7919 % 100_003:06d}"


def cases(rng):
    for count in (2, 3, 4, 6, 8, 11, 15, 20):
        yield catalogue(rng, count, 2, 0.0, 0)
        yield catalogue(rng, count, 3, 0.0, 0)
        yield catalogue(rng, count, 2, 0.2, 0)
        yield catalogue(rng, count, 3, 0.5, 0)
        yield catalogue(rng, count, 2, 0.1, 1)
    yield catalogue(rng, 60, 4, 0.0, 0)
    yield catalogue(rng, 60, 3, 0.02, 0)
    count = 12_000
    wide = [[label(i)] for i in range(count)]
    yield wide, [], [package[0] for package in wide]
    deep = [[label(i), label(i + 1)] for i in range(count - 1)] + [[label(count - 1)]]
    rng.shuffle(deep)
    yield deep, [], [label(0)]
    stuck = [[label(i), label(i + 1)] for i in range(count - 1)] + [[label(count - 1), label(count // 2)]]
    yield stuck, [label(5)], [label(3), label(8)]
    mixed = [
        [label(i), *(label(rng.randint(i // 2, i - 1)) for _ in range(rng.randint(0, 4) if i else 0))]
        for i in range(count)
    ]
    rng.shuffle(mixed)
    yield mixed, [label(rng.randrange(count)) for _ in range(50)], [label(count - 1 - i) for i in range(3_000)]
