import heapq


def install_order(packages, installed, wanted):
    cat = {p[0]: p[1:] for p in packages}
    inst = set(installed)
    req, missing, stack = set(), set(), list(wanted)
    while stack:
        x = stack.pop()
        if x in req or x in inst:
            continue
        if x not in cat:
            missing.add(x)
            continue
        req.add(x)
        stack += cat[x]
    if missing:
        return ["missing: " + min(missing)]
    deg = {x: sum(n not in inst for n in cat[x]) for x in req}
    rev = {x: set() for x in req}
    for x in req:
        for n in cat[x]:
            if n not in inst:
                rev[n].add(x)
    heap = [x for x in req if deg[x] == 0]
    heapq.heapify(heap)
    out = []
    while heap:
        x = heapq.heappop(heap)
        out.append(x)
        for y in rev[x]:
            deg[y] -= 1
            if deg[y] == 0:
                heapq.heappush(heap, y)
    if len(out) < len(req):
        left = req - set(out)
        x, path = min(left), []
        while x not in path:
            path.append(x)
            x = min(n for n in cat[x] if n in left)
        return ["cycle: " + " > ".join(path[path.index(x):])]
    return out
