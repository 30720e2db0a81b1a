def floor_tiling(floor):
    M = 10**9 + 7
    w = len(floor[0])
    cur = {0: 1}
    for y, row in enumerate(floor):
        for x, c in enumerate(row):
            nxt = {}

            def add(mask, n):
                nxt[mask] = (nxt.get(mask, 0) + n) % M

            for mask, n in cur.items():
                bit = 1 << x
                if c == "#":
                    if not mask & bit:
                        add(mask, n)
                    continue
                if mask & bit:
                    add(mask ^ bit, n)
                    continue
                add(mask, n)
                if y + 1 < len(floor) and floor[y + 1][x] == ".":
                    add(mask | bit, n)
                if x + 1 < w and row[x + 1] == "." and not mask & bit << 1:
                    add(mask | bit << 1, n)
            cur = nxt
    return cur.get(0, 0)
