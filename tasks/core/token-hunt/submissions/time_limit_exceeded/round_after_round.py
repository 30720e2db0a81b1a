def token_hunt(homes, red_edges, blue_edges):
    n = len(homes)
    moves = {(v, p): [] for v in range(n) for p in (0, 1)}
    for p, edges in enumerate((red_edges, blue_edges)):
        for a, b in edges:
            moves[a, p].append((b, 1 - p))
    known = {}
    for v, p in moves:
        if homes[v]:
            known[v, p] = homes[v] - 1, 0
        elif not moves[v, p]:
            known[v, p] = 1 - p, 0
    count = 0
    while True:
        count += 1
        found = {}
        for (v, p), targets in moves.items():
            if (v, p) in known:
                continue
            winners = {known[t][0] if t in known else None for t in targets}
            if p in winners:
                found[v, p] = p, count
            elif winners == {1 - p}:
                found[v, p] = 1 - p, count
        if not found:
            break
        known.update(found)
    return ["RB"[known[v, 0][0]] + str(known[v, 0][1]) if (v, 0) in known else "-" for v in range(n)]
