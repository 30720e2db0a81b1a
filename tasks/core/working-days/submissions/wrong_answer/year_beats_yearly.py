from datetime import date, timedelta


def worked_half_days(first, last, week, entries):
    if first > last:
        return -worked_half_days(last, first, week, entries)
    entries = set(entries)
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    total = 0
    while day < end:
        iso = day.isoformat()
        for name in (iso, iso[5:]):
            if "+" + name in entries:
                total += 2
                break
            if name in entries:
                break
        else:
            total += {"W": 2, "H": 1, "-": 0}[week[day.weekday()]]
        day += timedelta(days=1)
    return total
