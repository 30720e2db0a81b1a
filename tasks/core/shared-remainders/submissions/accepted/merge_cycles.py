from math import gcd


def first_joint_flash(starts: list[int], periods: list[int], earliest: int, latest: int) -> int | None:
    when, cycle = 0, 1
    for start, period in zip(starts, periods):
        earliest = max(earliest, start)
        if period == 0:
            latest = min(latest, start)
        else:
            shared = gcd(cycle, period)
            ahead, off = divmod(start - when, shared)
            if off:
                return None
            turns = period // shared
            when += cycle * (ahead * pow(cycle // shared, -1, turns) % turns)
            cycle *= turns
    when = earliest + (when - earliest) % cycle
    return when if when <= latest else None
