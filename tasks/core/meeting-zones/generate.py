"""A few people with offsets that move work to other days, busy times around it; then many people and meetings of days."""

from datetime import datetime, timedelta

STARTS = ["2024-02-27T13:00", "2023-12-29T22:30", "2100-02-26T00:00", "2024-06-03T08:59", "2024-06-07T17:01", "2399-10-30T23:59"]


def clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


def person(rng, step):
    offset = rng.randrange(-720, 841, step)
    days = "".join(sorted(rng.sample("1234567", rng.choice([1, 3, 5, 5, 6, 7, 7]))))
    start = rng.randrange(0, 1440, step)
    length = rng.choice([480, 600, 900, 1200, 1439, 1440, 1440]) // step * step
    return f"{'+-'[offset < 0]}{clock(abs(offset))} {days} {clock(start)}-{clock((start + length) % 1440)}"


def entry(rng, people, since, hours, length):
    begin = datetime.fromisoformat(since) + timedelta(minutes=rng.randint(-600, 60 * hours))
    end = begin + timedelta(minutes=rng.randint(1, length))
    return f"{rng.randrange(people)} {begin.isoformat()[:16]} {end.isoformat()[:16]}"


def cases(rng):
    for since in STARTS:
        for count in (1, 1, 2, 2, 3, 4):
            people = [person(rng, rng.choice([1, 30, 60])) for _ in range(count)]
            busy = [entry(rng, count, since, rng.choice([12, 80]), 900) for _ in range(rng.choice([0, 2, 6, 12]))]
            yield people, busy, since, rng.choice([1, 30, 60, 60, 240, 480, 600])
    always = [f"{'+-'[h % 2]}{h % 12:02}:{h % 4 * 15:02} 1234567 {h % 24:02}:00-{h % 24:02}:00" for h in range(300)]
    for length, minutes in ((5, 300), (60, 1_000), (2, 10_000)):
        busy = [entry(rng, 300, STARTS[0], 672, length) for _ in range(5_000 if minutes < 5_000 else 6)]
        yield always, busy, STARTS[0], minutes
    first = datetime.fromisoformat(STARTS[3])
    blocks = [first + timedelta(minutes=4_000 * n + rng.randint(-9, 9)) for n in range(12)]
    busy = [f"0 {b.isoformat()[:16]} {(b + timedelta(minutes=1)).isoformat()[:16]}" for b in blocks]
    yield always, busy, STARTS[3], 4_030
    nine_to_five = [f"+{rng.randint(0, 2):02}:00 12345 0{rng.randint(6, 9)}:00-18:{rng.randint(0, 59):02}" for _ in range(300)]
    yield nine_to_five, [entry(rng, 300, STARTS[4], 600, 90) for _ in range(2_000)], STARTS[4], 30
