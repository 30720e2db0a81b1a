"""Jobs whose urgencies differ by little more than they gain, for every step; names that come again; long queues."""


def workshop(rng, count, step, spread, gap, names=12, take=0.25, drop=0.08):
    events = []
    for _ in range(count):
        kind = rng.random()
        name = f"j{rng.randrange(names)}"
        if kind < take:
            events.append("take")
        elif kind < take + drop:
            events.append(f"drop {name}")
        elif kind < 0.6:
            events.append(f"wait {rng.randint(0, gap)}")
        else:
            events.append(f"add {name} {rng.randint(-spread, spread)}")
    return events + ["take"] * min(names, 30)


def cases(rng):
    for step in range(1, 13):
        yield workshop(rng, 12 + 3 * step, step, 2, 2 * step), step
        yield workshop(rng, 40, step, 3, step), step
    for step in (2, 3, 5, 8, 12):
        yield workshop(rng, 60, step, 1, 2, take=0.1, drop=0.02), step
        yield workshop(rng, 60, step, 0, 3 * step, take=0.15), step
    yield workshop(rng, 50, 4, 2, 4, take=0.12), 4
    yield workshop(rng, 80, 7, 1_000_000_000, 1_000_000_000), 7
    yield workshop(rng, 80, 11, 200_000_000, 1_000_000_000, take=0.1), 11
    yield workshop(rng, 2_000, 6, 100, 9, names=400), 6
    yield workshop(rng, 20_000, 12, 2_000, 5, names=90_000, take=0.2, drop=0.1), 12
    rising = [event for i in range(9_000) for event in (f"add r{i} {i // 13}", f"wait {rng.randint(0, 2)}")]
    yield rising + ["take"] * 9_000, 12
    queue = [f"add n{i} {rng.randint(0, 9)}" for i in range(60_000)]
    for at in range(59_000, 0, -500):
        queue.insert(at, "wait 1")
    yield queue + ["take"] * 39_000, 3
