def single_links(staff, cables):
    n = len(staff)
    adj = [[] for _ in range(n)]
    for i, (a, b) in enumerate(cables):
        adj[a].append((b, i))
        adj[b].append((a, i))
    total = sum(staff)
    tin = [-1] * n
    low = [0] * n
    weight = list(staff)
    out = []
    timer = 0
    for s in range(n):
        if tin[s] != -1:
            continue
        tin[s] = low[s] = timer
        timer += 1
        stack = [(s, -1, 0)]
        while stack:
            u, pe, i = stack.pop()
            if i < len(adj[u]):
                stack.append((u, pe, i + 1))
                v, e = adj[u][i]
                if e == pe:
                    continue
                if tin[v] != -1:
                    low[u] = min(low[u], tin[v])
                else:
                    tin[v] = low[v] = timer
                    timer += 1
                    stack.append((v, e, 0))
            elif stack:
                p = stack[-1][0]
                low[p] = min(low[p], low[u])
                weight[p] += weight[u]
                if low[u] > tin[p]:
                    out.append([pe, weight[u] * (total - weight[u])])
    out.sort(key=lambda x: (-x[1], x[0]))
    return out
