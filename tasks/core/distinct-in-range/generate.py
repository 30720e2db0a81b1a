"""Small carousels with every kind of question, turns that wrap and whole turns; then many long questions."""

END = 2**63


def questions(rng, count, places, least=0):
    made = []
    for _ in range(count):
        first = rng.randrange(places)
        made.append([first, (first + rng.randint(least, places - 1)) % places])
    return made


def horses(rng, places, kinds):
    names = [rng.randint(-END, END - 1) if rng.random() < 0.1 else kind for kind in range(kinds)]
    return [rng.choice(names) for _ in range(places)]


def cases(rng):
    for places in (2, 3, 5, 8, 12):
        for times in (1, 2, 3):
            for kinds in (1 + places // (2 * times), 2 + places // times):
                yield horses(rng, places, kinds), questions(rng, 12, places), times
    for places in (6, 9):
        every = [[first, last] for first in range(places) for last in range(places)]
        yield horses(rng, places, 3), every, rng.randint(1, 3)
    for times in (1, 4, 20):
        yield horses(rng, 400, 30), questions(rng, 300, 400), times
        yield [5] * 40, questions(rng, 100, 40), times
    yield horses(rng, 50, 5), questions(rng, 20, 50), 10**9
    yield horses(rng, 30_000, 10_000), questions(rng, 30_000, 30_000, 20_000), 2
    yield horses(rng, 30_000, 900), questions(rng, 30_000, 30_000, 10_000), rng.randint(20, 30)
    yield [i % 15_000 for i in range(30_000)], questions(rng, 30_000, 30_000, 14_000), 1
