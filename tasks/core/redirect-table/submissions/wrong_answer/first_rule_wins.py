def follow_redirects(rules, queries, max_hops):
    def norm(p):
        return p[:-1] if len(p) > 1 and p.endswith("/") else p

    table = {}
    for a, b in rules:
        table.setdefault(norm(a), norm(b))
    out = []
    for q in queries:
        p, hops, seen = norm(q), 0, set()
        while p in table and p not in seen and table[p] != p:
            seen.add(p)
            p = table[p]
            hops += 1
            if hops > 100000:
                break
        if p in seen:
            out.append("loop")
        elif hops > max_hops:
            out.append("too long")
        else:
            out.append("gone" if p == "" else f"{p} {hops}")
    return out
