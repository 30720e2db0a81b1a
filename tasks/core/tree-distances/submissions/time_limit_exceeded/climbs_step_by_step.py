def first_beyond(roads, queries):
    n = len(roads) + 1
    adj = [[] for _ in range(n)]
    for a, b, w in roads:
        adj[a].append((b, w))
        adj[b].append((a, w))
    par, dep, dist, order = [-1] * n, [0] * n, [0] * n, [0]
    for u in order:
        for v, w in adj[u]:
            if v != par[u]:
                par[v], dep[v], dist[v] = u, dep[u] + 1, dist[u] + w
                order.append(v)
    out = []
    for s, t, d in queries:
        up, down, a, b = [s], [t], s, t
        while a != b:
            if dep[a] >= dep[b]:
                a = par[a]
                up.append(a)
            else:
                b = par[b]
                down.append(b)
        path = up + down[::-1][1:]
        top = dist[a]
        out.append(-1)
        for i, x in enumerate(path):
            if (dist[s] - dist[x] if i < len(up) else dist[s] + dist[x] - 2 * top) >= d:
                out[-1] = x
                break
    return out
