from datetime import date, timedelta

WORTH = {"W": 2, "H": 1, "-": 0}


def worked_half_days(first: str, last: str, week: str, entries: list[str]) -> int:
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if start > end:
        return -worked_half_days(last, first, week, entries)
    changed = set(entries)

    def worked(day: date) -> int:
        full = day.isoformat()
        yearly = full[5:]
        if "+" + full in changed or "+" + yearly in changed:
            return 2
        if full in changed or yearly in changed:
            return 0
        return WORTH[week[day.weekday()]]

    return sum(worked(start + timedelta(n)) for n in range((end - start).days))
