from math import inf


def cable_plan(
    sites: list[list[int]], crossing: int, cables: list[list[int]], banned: list[list[int]]
) -> list[int] | None:
    cost_of: dict[tuple[int, int], float] = {}
    for pairs, cost in (banned, inf), (cables, 0):
        for a, b in pairs:
            cost_of[a, b] = cost_of[b, a] = cost

    total: float = 0
    dearest: float = 0
    # What it costs to connect each of the other sites with those that are connected.
    cheapest: dict[int, float] = dict.fromkeys(range(1, len(sites)), inf)
    site = 0
    while cheapest:
        x, y = sites[site]
        for other in cheapest:
            cost = cost_of.get((site, other))
            if cost is None:
                other_x, other_y = sites[other]
                cost = abs(x - other_x) + abs(y - other_y) + crossing * ((x < 0) != (other_x < 0))
            cheapest[other] = min(cheapest[other], cost)
        site = min(cheapest, key=cheapest.__getitem__)
        cost = cheapest.pop(site)
        total += cost
        dearest = max(dearest, cost)
    return None if total == inf else [total, dearest]
