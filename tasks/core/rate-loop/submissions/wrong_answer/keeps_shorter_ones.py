def profitable_loop(n, deals):
    inf = float("-inf")
    best = [[inf] * n for _ in range(n)]
    for a, b, g in deals:
        best[a][b] = max(best[a][b], g)
    length = 1
    while length <= n:
        for s in range(n):
            if best[s][s] > 0:
                return [length, s, best[s][s]]
        for s in range(n):
            row = best[s]
            for a, b, g in deals:
                if row[a] + g > row[b]:
                    row[b] = row[a] + g
        length += 1
    return None
