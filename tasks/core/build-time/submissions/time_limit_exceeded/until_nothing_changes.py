def plan_slack(durations, links):
    n = len(durations)
    early = [0] * n
    for _ in range(n + 1):
        changed = False
        for k, a, b, lag in links:
            t = early[a] + lag + (0 if k else durations[a])
            if t > early[b]:
                early[b] = t
                changed = True
        if not changed:
            break
    seen = [0] * n
    adj = [[] for _ in range(n)]
    for _, a, b, _ in links:
        adj[a].append(b)
    for s in range(n):
        if seen[s]:
            continue
        stack = [(s, 0)]
        seen[s] = 1
        while stack:
            u, i = stack.pop()
            if i == len(adj[u]):
                seen[u] = 2
                continue
            stack.append((u, i + 1))
            v = adj[u][i]
            if seen[v] == 1:
                return None
            if seen[v] == 0:
                seen[v] = 1
                stack.append((v, 0))
    total = max([early[i] + durations[i] for i in range(n)], default=0)
    late = [total - d for d in durations]
    changed = True
    while changed:
        changed = False
        for k, a, b, lag in links:
            t = late[b] - lag - (0 if k else durations[a])
            if t < late[a]:
                late[a] = t
                changed = True
    return [total] + [late[i] - early[i] for i in range(n)]
