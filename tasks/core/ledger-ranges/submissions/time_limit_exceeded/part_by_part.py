from bisect import bisect_left


def ledger_ranges(operations):
    points = sorted({p for op in operations for p in (op[1], op[2] + 1)})
    balance = [0] * len(points)
    out = []
    for kind, first, last, *amount in operations:
        a, b = bisect_left(points, first), bisect_left(points, last + 1)
        if kind == 0:
            for i in range(a, b):
                balance[i] = amount[0]
        elif kind == 1:
            for i in range(a, b):
                balance[i] += amount[0]
        else:
            total, lowest, count = 0, None, 0
            for i in range(a, b):
                size = points[i + 1] - points[i]
                total += size * balance[i]
                if lowest is None or balance[i] < lowest:
                    lowest, count = balance[i], 0
                if balance[i] == lowest:
                    count += size
            out.append((total % 1_000_000_007, lowest, count)[kind - 2])
    return out
