def two_shifts(n, apart, together):
    adj = [[] for _ in range(n)]
    for d, pairs in ((1, apart), (0, together)):
        for p, q in pairs:
            adj[p].append((q, d))
            adj[q].append((p, d))
    groups = []
    colour = {}

    def visit(u, c, group):
        colour[u] = c
        group.append(u)
        return all(visit(v, c ^ d, group) if v not in colour else colour[v] == c ^ d for v, d in adj[u])

    for s in range(n):
        if s not in colour:
            groups.append([])
            if not visit(s, 0, groups[-1]):
                return None
    can = [{0}]
    for g in reversed(groups):
        ones = sum(colour[p] for p in g)
        can.append({x + ones for x in can[-1]} | {x + len(g) - ones for x in can[-1]})
    can.reverse()
    least = min(abs(n - 2 * x) for x in can[0])
    wanted = {x for x in can[0] if abs(n - 2 * x) == least}
    out = [""] * n
    for g, rest in zip(groups, can[1:]):
        for flip in (0, 1):
            a = sum(colour[p] == flip for p in g)
            left = {x - a for x in wanted} & rest
            if left:
                break
        wanted = left
        for p in g:
            out[p] = "AB"[colour[p] ^ flip]
    return "".join(out)
