def follow_redirects(rules, queries, max_hops):
    def norm(p):
        return p[:-1] if len(p) > 1 and p.endswith("/") else p

    table = {}
    for a, b in rules:
        a, b = norm(a), norm(b)
        if a == b:
            table.pop(a, None)
        else:
            table[a] = b
    memo = {}

    def end(p):
        if p in memo:
            return memo[p]
        if p not in table:
            return (p, 0)
        memo[p] = None
        e = end(table[p])
        memo[p] = None if e is None else (e[0], e[1] + 1)
        return memo[p]

    out = []
    for q in queries:
        e = end(norm(q))
        if e is None:
            out.append("loop")
        elif e[1] > max_hops:
            out.append("too long")
        else:
            out.append("gone" if e[0] == "" else f"{e[0]} {e[1]}")
    return out
