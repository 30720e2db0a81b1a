def depot_costs(goods, load, roads):
    n = len(goods)
    near = [[] for _ in range(n)]
    for u, v, a, b in roads:
        near[u].append((v, a))
        near[v].append((u, b))
    trips = [(g + load - 1) // load for g in goods]
    total = sum(trips)
    result = [-1] * n
    done = [False] * n
    for root in range(n):
        if done[root]:
            continue
        done[root] = True
        order = [(root, -1, 0)]
        for v, p, _ in order:
            for c, price in near[v]:
                if c != p:
                    done[c] = True
                    order.append((c, v, price))
        size = trips[:]
        cost = 0
        for v, p, price in reversed(order):
            if p >= 0:
                size[p] += size[v]
                cost += size[v] * price
        if size[root] < total:
            continue
        result[root] = cost
        for v, p, price in order[1:]:
            result[v] = result[p] + (total - 2 * size[v]) * price
    return result
