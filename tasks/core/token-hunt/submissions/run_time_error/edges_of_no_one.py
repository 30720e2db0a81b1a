def token_hunt(homes, red_edges, blue_edges):
    moves = ({}, {})
    for p, edges in enumerate((red_edges, blue_edges)):
        for a, b in edges:
            moves[p].setdefault(a, []).append(b)
    known = {}
    for v, h in enumerate(homes):
        if h:
            known[v, 0] = known[v, 1] = (h - 1, 0)
    changed = True
    while changed:
        changed = False
        for v in range(len(homes)):
            for p in (0, 1):
                if (v, p) in known:
                    continue
                results = [known.get((w, 1 - p)) for w in moves[p][v]]
                wins = [r[1] for r in results if r and r[0] == p]
                if wins:
                    known[v, p] = (p, min(wins) + 1)
                elif all(results):
                    known[v, p] = (1 - p, max(r[1] for r in results) + 1)
                else:
                    continue
                changed = True
    return ["-" if (v, 0) not in known else "RB"[known[v, 0][0]] + str(known[v, 0][1]) for v in range(len(homes))]
