def install_order(packages, installed, wanted):
    cat = {p[0]: set(p[1:]) for p in packages}
    done = set(installed)
    req, missing, stack = set(), set(), list(wanted)
    while stack:
        x = stack.pop()
        if x in req or x in done:
            continue
        if x not in cat:
            missing.add(x)
            continue
        req.add(x)
        stack.extend(cat[x])
    if missing:
        return ["missing: " + min(missing)]
    out = []
    left = set(req)
    while left:
        ready = sorted(x for x in left if cat[x] <= done)
        if not ready:
            x, path = min(left), []
            while x not in path:
                path.append(x)
                x = min(cat[x] & left)
            return ["cycle: " + " > ".join(path[path.index(x):])]
        out += ready
        done |= set(ready)
        left -= set(ready)
    return out
