def outage_report(n, lines, plants, outages):
    dead = set(outages)
    p = list(range(n + 1))
    size = [1] * (n + 1)
    adj = [[] for _ in range(n)]
    plantset = set(plants)
    for i, (a, b) in enumerate(lines):
        adj[a].append((b, i))
        adj[b].append((a, i))

    def find(x):
        while p[x] != x:
            p[x] = p[p[x]]
            x = p[x]
        return x

    def union(a, b):
        a, b = find(a), find(b)
        if a != b:
            p[a] = b
            size[b] += size[a]

    def up(x):
        if x in plantset:
            union(x, n)
        for y, i in adj[x]:
            if y not in dead and -i - 1 not in dead:
                union(x, y)

    for x in range(n):
        if x not in dead:
            up(x)
    alive = sum(x not in dead for x in range(n))
    out = []
    for x in reversed(outages):
        out.append(alive + 1 - size[find(n)])
        if x not in dead:
            continue
        dead.discard(x)
        if x >= 0:
            alive += 1
            up(x)
        else:
            a, b = lines[-x - 1]
            if a not in dead and b not in dead:
                union(a, b)
    return out[::-1]
