"""Journals over few accounts with every kind of rejection, fees that end in half a cent, uneven shares, huge amounts."""


def amount(rng, most):
    cents = rng.randint(0, most)
    units, rest = divmod(cents, 100)
    sign = "-" if rng.random() < 0.3 else ""
    if rest == 0 and rng.random() < 0.6:
        return f"{sign}{units}"
    if rest % 10 == 0 and rng.random() < 0.6:
        return f"{sign}{units}.{rest // 10}"
    return f"{sign}{units}.{rest:02}"


def journal(rng, count, accounts, most, rates=(0, 1, 5, 25, 50, 250, 500, 1_250, 2_500, 3_333, 5_000, 7_500, 9_999, 10_000)):
    names = [f"{rng.choice('abz09')}{i}" for i in range(accounts)]
    entries = [f"open {name}" for name in names if rng.random() < 0.9]
    for number in range(count):
        kind = rng.random()
        id = f"p{number if rng.random() < 0.92 else rng.randrange(number + 1)}"
        pick = rng.sample(names, min(accounts, rng.randint(2, 6)))
        if rng.random() < 0.05:
            pick[0] = pick[-1]
        if kind < 0.05:
            entries.append(f"open {pick[0]}")
        elif kind < 0.25:
            entries.append(f"pay {id} {pick[0]} {pick[1]} {amount(rng, most)}")
        elif kind < 0.5:
            entries.append(f"fee {id} {pick[0]} {pick[1]} {amount(rng, most)} {rng.choice(rates)}")
        elif kind < 0.75:
            entries.append(f"share {id} {pick[0]} {amount(rng, most)} {' '.join(pick[1:])}")
        else:
            entries.append(f"reverse p{rng.randrange(max(0, number - 6), number + 1)}")
    return entries


def cases(rng):
    for count in (3, 6, 10, 16, 22, 30):
        for accounts in (2, 3, 5, 8):
            yield (journal(rng, count, accounts, 300),)
        yield (journal(rng, count, 4, 9, rates=(500, 2_500, 5_000, 7_500)),)
        yield (journal(rng, count, 6, 10**15),)
    for count in (40, 80):
        yield (journal(rng, count, 5, 10**15, rates=(9_999, 10_000, 9_973)),)
        yield (journal(rng, count, 3, 50, rates=(1_000, 3_000, 5_000)),)
    yield (journal(rng, 300, 12, 100_000),)
    yield (journal(rng, 4_900, 60, 10**15),)
    yield (journal(rng, 4_900, 90, 10**6),)
