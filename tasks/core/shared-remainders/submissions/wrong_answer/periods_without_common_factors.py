from math import prod


def first_joint_flash(starts, periods, earliest, latest):
    earliest = max([earliest, *starts])
    if 0 in periods:
        t = starts[periods.index(0)]
        ok = earliest <= t <= latest and all(t == s if p == 0 else (t - s) % p == 0 for s, p in zip(starts, periods))
        return t if ok else None
    total = prod(periods)
    t = 0
    for s, p in zip(starts, periods):
        rest = total // p
        try:
            t += s * rest * pow(rest, -1, p)
        except ValueError:
            return None
    t = earliest + (t - earliest) % total
    return t if t <= latest else None
