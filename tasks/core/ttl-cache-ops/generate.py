"""Small caches whose entries end together, are kept alive or never end; then many live entries and long evictions."""

FAR = 10**18


def call(rng, now, keys, longest):
    key, kind = rng.randrange(keys), rng.choice((0, 0, 1, 1, 1, 2))
    ttl = rng.choice((0, rng.randint(1, longest), rng.randint(1, longest), rng.randint(1, longest)))
    return [now, kind, key, rng.randint(-99, 99), ttl][: 5 if kind == 1 else 3] + [ttl] * (kind == 2)


def calls(rng, count, keys, longest, step):
    now, made = rng.randint(0, 20), []
    for _ in range(count):
        now += rng.choice((0, rng.randint(0, step)))
        made.append(call(rng, now, keys, longest))
    return made


def filled(rng, entries, after, ttl):
    made = [[i // 50, 1, i, 1, ttl + rng.randint(0, 50)] for i in range(entries)]
    return made + [[entries // 50 + i // 50, 1, entries + i, 1, ttl + rng.randint(0, 50)] for i in range(after)]


def cases(rng):
    for capacity in (1, 2, 3, 5):
        for longest, step in ((3, 1), (6, 2), (12, 1), (40, 3)):
            yield capacity, calls(rng, 15, capacity + 2, longest, step)
            yield capacity, calls(rng, 60, 2 * capacity + 1, longest, step)
    for capacity in (4, 30):
        yield capacity, calls(rng, 600, 2 * capacity, 40, 2)
        yield capacity, [c[:3] + [c[3], 0] if c[1] == 1 else c for c in calls(rng, 300, capacity + 3, 9, 1)]
        yield capacity, [[FAR // 10**6 * c[0], *c[1:]] for c in calls(rng, 300, capacity + 3, FAR, 9)]
    yield 1_000_000, filled(rng, 25_000, 1_000, 300)
    yield 20_000, filled(rng, 20_000, 40_000, 10_000_000)
