def plan_slack(durations, links):
    n = len(durations)
    out = [[] for _ in range(n)]
    deg = [0] * n
    for k, a, b, lag in links:
        out[a].append((b, lag + (0 if k else durations[a])))
        deg[b] += 1
    order = [i for i in range(n) if deg[i] == 0]
    early = [0] * n
    for u in order:
        for v, w in out[u]:
            early[v] = max(early[v], early[u] + w)
            deg[v] -= 1
            if deg[v] == 0:
                order.append(v)
    if len(order) < n:
        return None
    total = max([early[i] + durations[i] for i in range(n)], default=0)
    slack = [min([total - durations[i]] + [early[v] - w for v, w in out[i]]) - early[i] for i in range(n)]
    return [total] + slack
