"""Offers of similar lengths over short days, near-miss handovers, chains with a single gap, and very many offers."""

FAR = 10**12


def offers(rng, count, day, longest, dearest):
    made = []
    for _ in range(count):
        come = rng.randrange(day)
        made.append([come, min(come + rng.randint(1, longest), day), rng.randint(0, dearest)])
    return made


def chain(rng, links, length, handover, slack):
    """Offers one after the other, each meeting the next with a little more or less than the handover, some twice."""
    made, come = [], 0
    for _ in range(links):
        made.append([come, come + length, rng.randint(1, 9)])
        if rng.random() < 0.4:
            made.append([max(0, come - rng.randint(0, 1)), come + length + rng.randint(-1, 1), rng.randint(1, 9)])
        come += length - handover - (rng.random() >= slack) + (rng.random() < slack / 8)
    rng.shuffle(made)
    return made, come


def cases(rng):
    for count in (1, 4, 8, 14, 25):
        for handover in (0, 1, 3):
            start = rng.randint(2, 5)
            yield start, start + rng.randint(1, 7), offers(rng, count, 14, 8, 5), handover
            yield start, start + rng.randint(8, 20), offers(rng, 3 * count, 26, 8, 3), handover
    for handover in (0, 2, 5):
        for slack in (0.0, 0.2, 0.6):
            made, end = chain(rng, 12, 9, handover, slack)
            yield 0, end, made, handover
    yield 0, FAR, [[0, FAR, FAR], [0, FAR - 1, 0], [rng.randint(1, FAR - 1), FAR, 0]], rng.randint(0, 5)
    yield FAR // 20, FAR // 10 * 9, offers(rng, 300, FAR, FAR // 4, FAR), FAR // 50
    yield FAR // 100, FAR // 100 * 98, offers(rng, 2_000, FAR, FAR // 40, FAR), rng.randint(0, FAR // 10**4)
    starts = [rng.randint(1, 10**6) for _ in range(89_999)]
    yield 0, 1_900_000, [[s - 1, s - 1 + 10**6 + s % 1_000, s % 97] for s in starts] + [[0, 1_000, 1]], 1
    yield 0, 180_000, [[2 * i, 2 * i + 4 - i % 2, i % 7] for i in range(90_000)], 1
