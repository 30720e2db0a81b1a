def depot_costs(goods: list[int], load: int, roads: list[list[int]]) -> list[int]:
    # Each link: where it leads, where it starts, the price of that direction and of the other.
    links: list[list[tuple[int, int, int, int]]] = [[] for _ in goods]
    for u, v, there, back in roads:
        links[u].append((v, u, there, back))
        links[v].append((u, v, back, there))
    below = [-(-tons // load) for tons in goods]
    total = sum(below)
    costs = [-1] * len(goods)
    seen: set[int] = set()
    for root in range(len(goods)):
        if root in seen:
            continue
        order = links[root].copy()
        for site, above, _, _ in order:
            seen.add(site)
            order += [link for link in links[site] if link[0] != above]

        cost = 0
        for site, above, _, up in reversed(order):
            below[above] += below[site]
            cost += below[site] * up
        if below[root] == total:
            costs[root] = cost
            for site, above, down, up in order:
                costs[site] = costs[above] + (total - below[site]) * down - below[site] * up
    return costs
