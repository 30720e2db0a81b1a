from datetime import date, timedelta


def worked_half_days(first, last, week, entries):
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if start > end:
        return -worked_half_days(last, first, week, entries)
    free, full = set(), set()
    for entry in entries:
        target = full if entry[0] == "+" else free
        entry = entry.lstrip("+")
        if len(entry) == 10:
            target.add(date.fromisoformat(entry))
        else:
            month, day = map(int, entry.split("-"))
            for year in range(start.year, end.year + 1):
                target.add(date(year, month, day))
    total = 0
    while start < end:
        if start in full:
            total += 2
        elif start not in free:
            total += {"W": 2, "H": 1, "-": 0}[week[start.weekday()]]
        start += timedelta(days=1)
    return total
