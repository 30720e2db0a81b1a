from functools import lru_cache


def nested_parcels(widths, depths, padding, gift):
    boxes = sorted({(min(p), max(p)) for p in zip(widths, depths)})
    me = (min(widths[gift], depths[gift]), max(widths[gift], depths[gift]))

    def fits(a, b):
        return a[0] + padding <= b[0] and a[1] + padding <= b[1]

    @lru_cache(None)
    def inside(b):
        return 1 + max(inside(a) for a in boxes if fits(a, b))

    @lru_cache(None)
    def around(b):
        return 1 + max((around(a) for a in boxes if fits(b, a)), default=0)

    return inside(me) + around(me) - 1
