"""Short spans around month ends, leap days and century years with entries close by, both ways round; then 500 years."""

from datetime import date, timedelta

FIRST = date(1901, 1, 1)
DAYS = (date(2400, 12, 31) - FIRST).days
ANCHORS = ["2024-02-27", "2023-02-27", "2100-02-26", "2000-02-27", "2400-02-26", "1904-12-29", "2399-12-30", "2026-11-21"]


def entry(rng, around, spread):
    offset = min(max((around - FIRST).days + rng.randint(-3, spread), 0), DAYS)
    text = (FIRST + timedelta(offset)).isoformat()
    return rng.choice(["", "", "+"]) + text[rng.choice([0, 5]) :]


def week(rng):
    return rng.choice(["WWWWW--", "WWWWWH-", "".join(rng.choice("WH-") for _ in range(7))])


def cases(rng):
    for anchor in ANCHORS:
        start = date.fromisoformat(anchor)
        for spread in (3, 8, 20, 60, 400):
            end = min(start + timedelta(rng.randint(spread // 3, spread)), date(2400, 12, 31))
            entries = [entry(rng, start, spread) for _ in range(rng.choice([0, 2, 4, 8]))]
            entries += rng.sample(["02-29", "+02-29", "+03-01", "02-28", "12-31", "01-01"], rng.randint(0, 2))
            a, b = (start, end) if rng.random() < 0.7 else (end, start)
            yield a.isoformat(), b.isoformat(), week(rng), entries
    for _ in range(3):
        days = [FIRST + timedelta(rng.randint(0, DAYS)) for _ in range(400)]
        entries = [entry(rng, day, 3) for day in days]
        yield "1901-01-01", "2400-12-31", week(rng), entries
    yield "2400-12-31", "1901-01-01", "HHHHHHH", ["+02-29"] * 400
    yield "2000-01-01", "2400-01-01", "WWWWW--", ["02-29", "12-25", "12-26", "01-01"]
