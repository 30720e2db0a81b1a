def two_shifts(n, apart, together):
    adj = [[] for _ in range(n)]
    for p, q in apart:
        adj[p].append((q, 1))
        adj[q].append((p, 1))
    for p, q in together:
        adj[p].append((q, 0))
        adj[q].append((p, 0))
    colour = [-1] * n
    for s in range(n):
        if colour[s] != -1:
            continue
        colour[s] = 0
        stack = [s]
        while stack:
            u = stack.pop()
            for v, d in adj[u]:
                if colour[v] == -1:
                    colour[v] = colour[u] ^ d
                    stack.append(v)
                elif colour[v] != colour[u] ^ d:
                    return None
    return "".join("AB"[c] for c in colour)
