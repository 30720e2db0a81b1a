from math import inf


def light_park(plain: list[int], strong: list[int], paths: list[list[int]]) -> int:
    neighbours: list[list[int]] = [[] for _ in plain]
    for u, v in paths:
        neighbours[u].append(v)
        neighbours[v].append(u)
    order = [(0, 0)]  # the root stands above itself
    for v, above in order:
        order += [(child, v) for child in neighbours[v] if child != above]

    # From a junction downwards, everything below it being lit:
    dark = [0] * len(plain)  # the junction waits for a strong lamp above
    bright = strong.copy()  # there is a strong lamp on it
    extra = [inf] * len(plain)  # what it costs more to have a strong lamp on one of its children
    for v, above in reversed(order):
        lit = min(dark[v] + min(plain[v], extra[v]), bright[v])
        dark[above] += lit
        extra[above] = min(extra[above], bright[v] - lit)
        bright[above] += min(dark[v], lit)
    return lit
