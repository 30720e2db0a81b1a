def cable_plan(sites, crossing, cables, banned):
    n = len(sites)
    ban = {tuple(sorted(p)) for p in banned}
    have = {tuple(sorted(p)) for p in cables}
    done, left = [0], set(range(1, n))
    total = big = 0
    while left:
        best = None
        for a in done:
            x, y = sites[a]
            for b in left:
                key = (a, b) if a < b else (b, a)
                if key in have:
                    w = 0
                elif key in ban:
                    continue
                else:
                    u, v = sites[b]
                    w = abs(x - u) + abs(y - v) + (crossing if (x < 0) != (u < 0) else 0)
                if best is None or w < best[0]:
                    best = (w, b)
        if best is None:
            return None
        total += best[0]
        big = max(big, best[0])
        done.append(best[1])
        left.remove(best[1])
    return [total, big]
