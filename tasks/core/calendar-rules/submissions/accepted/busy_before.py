from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate, islice, takewhile

FIRST, LAST = date(2000, 1, 1).toordinal(), date(2399, 12, 31).toordinal()


def busy_days(rules: list[str], skipped: list[str], windows: list[str]) -> list[int]:
    busy = {day for rule in rules for day in events(rule)}.difference(map(ordinal, skipped))
    busy_before = [0, *accumulate(day in busy for day in range(FIRST, LAST + 1))]

    def busy_in(window: str) -> int:
        first, last = map(ordinal, window.split(" "))
        return busy_before[last + 1 - FIRST] - busy_before[first - FIRST]

    return [busy_in(window) for window in windows]


def ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def events(rule: str) -> Iterable[int]:
    start, rhythm, end = rule.split(" ")
    earliest = ordinal(start)
    fitting = (day for day in named_days(date.fromisoformat(start), rhythm) if earliest <= day)
    if end[0] == "c":
        return islice(fitting, int(end[1:]))
    last = LAST if end == "-" else ordinal(end[1:])
    return takewhile(lambda day: day <= last, fitting)


def named_days(start: date, rhythm: str) -> Iterator[int]:
    """The days that a rhythm names, in order; some may be before the start, in its first week, month or year."""
    step, _, which = rhythm[1:].partition(":")
    every = int(step)
    match rhythm[0]:
        case "D":
            yield from range(start.toordinal(), LAST + 1, every)
        case "W":
            for monday in range(start.toordinal() - start.weekday(), LAST + 1, 7 * every):
                yield from (monday + int(weekday) - 1 for weekday in which)
        case "M":
            yield from month_by_month(12 * start.year + start.month - 1, every, which)
        case "Y":
            month, day = which.split("-")
            yield from month_by_month(12 * start.year + int(month) - 1, 12 * every, day)


def month_by_month(first: int, every: int, which: str) -> Iterator[int]:
    for number in range(first, 12 * 2400, every):
        year, month = number // 12, number % 12 + 1
        first_weekday, length = monthrange(year, month)
        before = date(year, month, 1).toordinal() - 1
        yield from (before + day for day in month_days(which, first_weekday, length))


def month_days(which: str, first_weekday: int, length: int) -> Iterable[int]:
    if "x" in which:
        nth, weekday = map(int, which.split("x"))
        same = range((weekday - 1 - first_weekday) % 7 + 1, length + 1, 7)
        return same[nth - 1 : nth] if nth > 0 else same[nth : nth + 1 or None]
    if which[-1] == "!":
        return [min(int(which[:-1]), length)]
    day = int(which)
    if day < 0:
        day += length + 1
    return [day] if 0 < day <= length else []
