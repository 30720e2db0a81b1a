"""One or a few rules of each kind with windows around their events, ends close by; then many rules and thousands of windows."""

from datetime import date, timedelta

FIRST, LAST = date(2000, 1, 1), date(2399, 12, 31)
DAYS = (LAST - FIRST).days


def day(rng, low=0, high=DAYS):
    return FIRST + timedelta(rng.randint(max(low, 0), min(high, DAYS)))


def rhythm(rng, few):
    n = rng.choice([1, 1, 2, 3, 4, 5, 12, 13]) if few else 1
    return rng.choice([
        f"D{n * rng.choice([1, 1, 7, 30, 365])}",
        f"W{n}:{''.join(sorted(rng.sample('1234567', rng.randint(1, 4))))}",
        f"M{n}:{rng.choice([1, 15, 28, 29, 30, 31, -1, -2, -29, -30, -31])}",
        f"M{n}:{rng.choice([28, 29, 30, 31])}!",
        f"M{n}:{rng.choice([1, 2, 4, 5, -1, -2, -4, -5])}x{rng.randint(1, 7)}",
        f"Y{rng.choice([1, 1, 2, 3, 4, 7])}:{rng.choice(['02-29', '02-29', '02-28', '12-31', '01-01', '06-15'])}",
    ])


def rule(rng, start, span, few=True):
    close = day(rng, (start - FIRST).days - span // 10, (start - FIRST).days + span)
    end = rng.choice(["-", f"u{close}", f"c{rng.randint(1, 9)}", f"c{rng.randint(1, 200)}", f"u{close}"])
    return f"{start} {rhythm(rng, few)} {end if few else '-'}"


def window(rng, around, span):
    low = (around - FIRST).days
    a, b = sorted([day(rng, low - 20, low + span), day(rng, low - 20, low + span)])
    return f"{a} {b}"


def cases(rng):
    starts = [date(2024, 1, 29), date(2023, 2, 28), date(2096, 2, 29), date(2399, 11, 30), date(2000, 1, 1), date(2100, 1, 31)]
    for start in starts:
        for rules in (1, 1, 2, 4):
            for span in (60, 1500):
                low = (start - FIRST).days
                made = [rule(rng, day(rng, low - 30, low + 30), span) for _ in range(rules)]
                dropped = [str(day(rng, low, low + span)) for _ in range(rng.choice([0, 3, 40]))]
                asked = [window(rng, start, span) for _ in range(4)] + [f"{FIRST} {LAST}"]
                yield made, dropped, asked
    for count in (2_000, 20_000):
        made = [rule(rng, day(rng), DAYS) for _ in range(30)]
        yield made, [str(day(rng)) for _ in range(1_000)], [window(rng, day(rng), 50_000) for _ in range(count)]
    made = [f"{day(rng, 0, 300)} D{n} -" for n in range(1, 31)]
    yield made, [str(day(rng)) for _ in range(1_000)], [window(rng, FIRST, DAYS) for _ in range(20_000)]
    made = [rule(rng, day(rng, 0, 3_000), DAYS, few=False) for _ in range(30)]
    wide = [f"{day(rng, 0, 9_000)} {day(rng, DAYS - 9_000)}" for _ in range(20_000)]
    yield made, [str(day(rng)) for _ in range(1_000)], wide
