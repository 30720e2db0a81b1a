from calendar import monthrange
from itertools import product


def next_run(schedule: str, since: str) -> str | None:
    minutes, hours, days, months, weekdays = schedule.split(" ")
    times = [f"{h:02}:{m:02}" for h, m in product(values(hours, 0, 23), values(minutes, 0, 59))]
    month_numbers = values(months, 1, 12)
    for year in range(int(since[:4]), 3000):
        for month in month_numbers:
            first_weekday, length = monthrange(year, month)
            fitting = month_days(days, length) & weekday_days(weekdays, first_weekday, length)
            for day in sorted(fitting):
                date = f"{year}-{month:02}-{day:02}"
                for time in times if date >= since[:10] else []:
                    if f"{date} {time}" > since:
                        return f"{date} {time}"
    return None


def values(field: str, low: int, high: int) -> list[int]:
    fitting = set()
    for item in field.split(","):
        span, _, step = item.partition("/")
        start, _, end = span.partition("-")
        if span == "*":
            start, end = low, high
        elif not end:
            end = high if step else start
        count = (int(end) - int(start)) % (high - low + 1) + 1
        fitting |= {low + (int(start) - low + ahead) % (high - low + 1) for ahead in range(0, count, int(step or 1))}
    return sorted(fitting)


def month_days(field: str, length: int) -> set[int]:
    """May hold days that the month does not have."""
    fitting = set()
    for item in field.split(","):
        if item[0] == "L":
            fitting.add(length - int(item[2:] or 0))
        else:
            fitting.update(values(item, 1, 31))
    return fitting


def weekday_days(field: str, first_weekday: int, length: int) -> set[int]:
    fitting = set()
    for item in field.split(","):
        weekday, _, which = item.partition("#")
        if which:
            same = range((int(weekday) - 1 - first_weekday) % 7 + 1, length + 1, 7)
            fitting.update(same[-1:] if which == "L" else same[int(which) - 1 : int(which)])
        else:
            for weekday in values(item, 1, 7):
                fitting.update(range((weekday - 1 - first_weekday) % 7 + 1, length + 1, 7))
    return fitting
