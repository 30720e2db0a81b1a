def depot_costs(goods, load, roads):
    n = len(goods)
    near = [[] for _ in range(n)]
    for u, v, a, b in roads:
        near[u].append((v, a, b))
        near[v].append((u, b, a))
    size = [(g + load - 1) // load for g in goods]
    total = sum(size)
    result = [-1] * n
    seen = set()

    def down(v, p):
        seen.add(v)
        cost = 0
        for c, _, up in near[v]:
            if c != p:
                cost += down(c, v) + size[c] * up
                size[v] += size[c]
        return cost

    def spread(v, p):
        for c, to, up in near[v]:
            if c != p:
                result[c] = result[v] + (total - size[c]) * to - size[c] * up
                spread(c, v)

    for v in range(n):
        if v not in seen:
            cost = down(v, -1)
            if size[v] == total:
                result[v] = cost
                spread(v, -1)
    return result
