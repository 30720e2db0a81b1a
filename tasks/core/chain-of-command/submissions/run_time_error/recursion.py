def direct_reports(above, vacant):
    n = len(above)
    children = [[] for _ in range(n)]
    for i, a in enumerate(above):
        if a >= 0:
            children[a].append(i)
    res = [-1 if v else 0 for v in vacant]

    def visit(i, boss, unled):
        if not vacant[i]:
            if boss is None:
                unled.append(i)
            else:
                res[boss] += 1
            boss = i
        for c in children[i]:
            visit(c, boss, unled)

    for i in range(n):
        if above[i] == -1:
            unled = []
            visit(i, None, unled)
            if unled:
                res[min(unled)] += len(unled) - 1
    return res
