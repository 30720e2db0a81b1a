def cheapest_drive(n, roads, start, goal, tickets, ticket_limit):
    adj = [[] for _ in range(n)]
    for a, b, f, t in roads:
        adj[a].append((b, f, t))
        adj[b].append((a, f, t))
    best = {(start, 0): 0}
    stack = [(start, 0, 0)]
    while stack:
        u, k, d = stack.pop()
        if d > best[u, k]:
            continue
        for v, f, t in adj[u]:
            options = [(k, d + f + t)]
            if k < tickets and t <= ticket_limit:
                options.append((k + 1, d + f))
            for c, x in options:
                if x < best.get((v, c), float("inf")):
                    best[v, c] = x
                    stack.append((v, c, x))
    found = [(best[goal, c], c) for c in range(tickets + 1) if (goal, c) in best]
    return list(min(found)) if found else None
