def light_park(plain, strong, paths):
    near = [[] for _ in plain]
    for u, v in paths:
        near[u].append(v)
        near[v].append(u)

    def visit(v, above):
        dark, bright, extra = 0, strong[v], 10**18
        for c in near[v]:
            if c != above:
                d, l, b = visit(c, v)
                dark += l
                bright += min(d, l)
                extra = min(extra, b - l)
        return dark, min(bright, dark + min(plain[v], extra)), bright

    return visit(0, -1)[1]
