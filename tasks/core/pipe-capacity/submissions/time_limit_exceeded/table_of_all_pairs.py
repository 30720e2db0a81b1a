def pipe_capacity(supply, demand, limit, pipes):
    n = len(supply)
    s, t = 2 * n, 2 * n + 1
    size = 2 * n + 2
    cap = [[0] * size for _ in range(size)]
    for i in range(n):
        cap[s][i] = supply[i]
        cap[i][n + i] = limit[i]
        cap[n + i][t] = demand[i]
    for a, b, w in pipes:
        cap[n + a][b] += w
        cap[n + b][a] += w
    total = 0
    while True:
        prev = [-1] * size
        prev[s] = s
        queue = [s]
        for u in queue:
            for v in range(size):
                if cap[u][v] > 0 and prev[v] < 0:
                    prev[v] = u
                    queue.append(v)
        if prev[t] < 0:
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
