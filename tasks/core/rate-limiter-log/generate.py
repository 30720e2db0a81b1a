"""Few clients with gaps around the window and the refill, clocks that run back, and long logs under wide limits."""

WIDE = 10**18


def log(rng, count, names, gap, back):
    times, clients, now = [], [], rng.randint(0, 50)
    for _ in range(count):
        now += rng.choice((0, 0, 1, rng.randint(0, gap)))
        times.append(max(0, now - rng.randint(1, gap)) if rng.random() < back else now)
        clients.append(rng.choice(names))
    return times, clients


def cases(rng):
    for count in (4, 8, 14, 25):
        for names in ("a", "ab", "abB"):
            for back in (0.0, 0.25):
                window, refill = rng.randint(2, 12), rng.randint(1, 6)
                yield *log(rng, count, names, 6, back), window, rng.randint(1, 3), rng.randint(2, 5), refill
    for _ in range(8):
        yield *log(rng, 30, "xy", 4, 0.1), rng.randint(3, 9), rng.randint(2, 4), rng.randint(2, 3), rng.randint(2, 4)
    for _ in range(4):
        window, refill = rng.randint(10**9, 10**11), rng.randint(10**9, 10**10)
        yield *log(rng, 200, ("one", "two"), 10**10, 0.2), window, rng.randint(1, 20), rng.randint(1, 30), refill
    yield *log(rng, 40, "ab", 5, 0.1), WIDE, 3, WIDE, WIDE
    yield *log(rng, 40, "ab", 5, 0.1), rng.randint(1, 3), WIDE, 2, rng.randint(3, 5)
    ends = [0, 10**15, rng.randint(0, 10**15), 10**15, 10**15]
    yield ends, ["far"] * 5, 10**15, rng.randint(1, 2), 3, 1
    yield *log(rng, 150_000, ("a", "b"), 1, 0.01), 100_000, 60_000, WIDE, 1
    yield *log(rng, 40_000, [f"c{i}" for i in range(700)], 40, 0.05), 5_000, 3, 4, 1_500
