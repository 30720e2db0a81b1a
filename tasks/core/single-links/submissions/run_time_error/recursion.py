def single_links(staff, cables):
    n = len(staff)
    adj = [[] for _ in range(n)]
    for i, (a, b) in enumerate(cables):
        adj[a].append((b, i))
        adj[b].append((a, i))
    tin, low, weight, out = {}, {}, list(staff), []

    def dfs(u, pe, sides):
        tin[u] = low[u] = len(tin)
        for v, e in adj[u]:
            if e == pe:
                continue
            if v in tin:
                low[u] = min(low[u], tin[v])
            else:
                dfs(v, e, sides)
                low[u] = min(low[u], low[v])
                weight[u] += weight[v]
                if low[v] > tin[u]:
                    sides.append((e, weight[v]))

    for s in range(n):
        if s not in tin:
            sides = []
            dfs(s, -1, sides)
            out += [[e, w * (weight[s] - w)] for e, w in sides]
    return sorted(out, key=lambda x: (-x[1], x[0]))
