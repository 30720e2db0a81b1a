"""Periods with shared factors around a planted second, the same with one beacon out of step, and products beyond 64 bits."""

from math import lcm

FAR = 4 * 10**18


def planted(rng, when, periods, latest_start):
    """Starts so that every beacon flashes at `when` (a period of 0 begins right there), most of them by `latest_start`."""
    starts = []
    for period in periods:
        start = when % period if period else when
        spare = max(0, min(when, latest_start) - start)
        starts.append(start + period * rng.randint(0, spare // period) if period else when)
    return starts


def small(rng, spoil):
    base = rng.choice([1, 2, 6, 12, 30])
    periods = [base * rng.randint(1, 12) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.15:
        periods[rng.randrange(len(periods))] = 0
    when = rng.randint(0, 400)
    starts = planted(rng, when, periods, 200)
    if spoil:
        starts[rng.randrange(len(starts))] += rng.choice([1, 2, 6])
    earliest = rng.choice([0, when, rng.randint(0, when), when + 1, rng.randint(0, 2000)])
    cycle = lcm(*periods)
    latest = earliest + rng.choice([cycle, cycle - 1, rng.randint(0, 5000), 100_000]) if cycle else earliest + 400
    return starts, periods, earliest, max(earliest, latest)


def wide(rng, count, shared):
    when = rng.randint(10**17, FAR)
    periods = [shared * rng.randint(1, 10**18 // shared) for _ in range(count)]
    starts = planted(rng, when, periods, FAR)
    return starts, periods, when


def cases(rng):
    for spoil in [False] * 18 + [True] * 8:
        yield small(rng, spoil)
    for count, shared in ((2, 1), (2, 10**9), (3, 10**12), (5, 10**5), (40, 10**17)):
        starts, periods, when = wide(rng, count, shared)
        yield starts, periods, rng.choice([0, when]), rng.choice([when, FAR])
        yield starts, periods, rng.randint(0, when), when - 1 if rng.random() < 0.4 else FAR
        late = rng.randrange(count)
        starts[late] += 1
        yield starts, periods, 0, FAR
    # Cycles that stay small while the periods are many, then ones that never end.
    divisors = [2**a * 3**b * 5**c for a in range(9) for b in range(6) for c in range(4)]
    when = rng.randint(10**9, 10**12)
    periods = [rng.choice(divisors) for _ in range(1000)]
    starts = planted(rng, when, periods, 10**9)
    yield starts, periods, 10**17, FAR
    starts, periods, when = wide(rng, 1000, 1)
    yield starts, periods, 0, FAR
    yield starts, periods, 0, when - 1
    primes = [p for p in range(2, 8000) if all(p % q for q in range(2, int(p**0.5) + 1))][:1000]
    when = rng.randint(10**15, 10**18)
    yield planted(rng, when, primes, 10**6), primes, 0, FAR
