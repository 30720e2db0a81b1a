"""Few rooms of equal and similar sizes under bookings that touch and crowd, and large houses that are nearly full."""

FAR = 4 * 10**18


def bookings(rng, count, day, longest, people):
    made = []
    for _ in range(count):
        begin = rng.randint(0, day)
        made.append([begin, begin + rng.randint(1, longest), rng.randint(1, people)])
    return made


def seats(rng, count, most):
    return [rng.randint(1, most) for _ in range(count)]


def cases(rng):
    for rooms in (1, 2, 3, 5, 8):
        for cleaning in (0, 1, 3):
            yield seats(rng, rooms, 4), bookings(rng, 3 * rooms + 1, 8, 4, 4), cleaning
            yield seats(rng, rooms, 2), bookings(rng, 5 * rooms, 6 + rooms, 5, 2), cleaning
    yield [], bookings(rng, 5, 9, 3, 3), 0
    for rooms in (20, 60):
        for cleaning in (0, 7):
            yield seats(rng, rooms, 12), bookings(rng, 400, 400, 2 * rooms, 13), cleaning
            yield [5] * rooms, bookings(rng, 300, 100, rooms, 6), cleaning
    yield seats(rng, 5, 10**9), [[b * 10**15, e * 10**15, 5 * 10**7] for b, e, _ in bookings(rng, 60, 3_900, 90, 1)], FAR
    yield seats(rng, 15_000, 10**9), bookings(rng, 30_000, 1_000, 10**6, 10**9), 10
    crowd = bookings(rng, 60_000, 200_000, 60_000, 40)
    yield seats(rng, 10_000, 40), crowd, rng.randint(0, 100)
    yield [1] * 14_999 + [2], [[0, 10**6, 1] for _ in range(16_000)] + [[1, 2, 1 + i % 2] for i in range(3_000)], 0
