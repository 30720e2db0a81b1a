def cable_plan(sites, crossing, cables, banned):
    n = len(sites)
    ban = {frozenset(p) for p in banned}
    have = {frozenset(p) for p in cables} - ban
    edges = []
    for i in range(n):
        for j in range(i):
            if frozenset((i, j)) in ban:
                continue
            (a, b), (c, d) = sites[i], sites[j]
            w = abs(a - c) + abs(b - d) + (crossing if (a < 0) != (c < 0) else 0)
            edges.append((0 if frozenset((i, j)) in have else w, i, j))
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    total = big = 0
    left = n
    for w, i, j in sorted(edges):
        i, j = find(i), find(j)
        if i != j:
            parent[i] = j
            total += w
            big = max(big, w)
            left -= 1
    return [total, big] if left <= 1 else None
