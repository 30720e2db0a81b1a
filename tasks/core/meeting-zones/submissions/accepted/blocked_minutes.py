from datetime import datetime, timedelta

DAY = 24 * 60
HORIZON = 28 * DAY


def first_meeting(people: list[str], busy: list[str], since: str, minutes: int) -> str | None:
    # Minutes are counted from `since`. `change[t]` is by how many the reasons against minute t exceed those against t - 1.
    start = datetime.fromisoformat(since)
    change = [0] * (HORIZON + 1)

    def block(begin: int, end: int) -> None:
        begin, end = max(begin, 0), min(end, HORIZON)
        if begin < end:
            change[begin] += 1
            change[end] -= 1

    offsets = []
    for person in people:
        offset, days, hours = person.split(" ")
        offsets.append(int(offset[0] + "1") * clock(offset[1:]))
        free_until = 0
        for begin, end in work(start + timedelta(minutes=offsets[-1]), days, hours):
            block(free_until, begin)
            free_until = end
        block(free_until, HORIZON)
    for entry in busy:
        number, *ends = entry.split(" ")
        shift = start + timedelta(minutes=offsets[int(number)])
        begin, end = ((datetime.fromisoformat(moment) - shift) // timedelta(minutes=1) for moment in ends)
        block(begin, end)

    against = run = 0
    for minute in range(HORIZON):
        against += change[minute]
        run = 0 if against else run + 1
        if run == minutes:
            return f"{start + timedelta(minutes=minute + 1 - minutes):%Y-%m-%dT%H:%M}"
    return None


def clock(text: str) -> int:
    hours, minutes = text.split(":")
    return 60 * int(hours) + int(minutes)


def work(local: datetime, days: str, hours: str) -> list[tuple[int, int]]:
    """Times at work, in minutes from a local moment, from the day before it on."""
    begin, end = map(clock, hours.split("-"))
    length = (end - begin - 1) % DAY + 1
    midnight = -(60 * local.hour + local.minute)
    starts = [midnight + DAY * day + begin for day in range(-1, 29) if str((local.weekday() + day) % 7 + 1) in days]
    return [(start, start + length) for start in starts]
