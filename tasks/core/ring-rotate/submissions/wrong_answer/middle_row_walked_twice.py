def turn_rings(mosaic, amounts):
    if not mosaic:
        return []
    out = [row[:] for row in mosaic]
    n, m = len(mosaic), len(mosaic[0])
    for r in range((min(n, m) + 1) // 2):
        b, e = n - 1 - r, m - 1 - r
        p = [(r, c) for c in range(r, e + 1)]
        p += [(q, e) for q in range(r + 1, b + 1)]
        p += [(b, c) for c in range(e - 1, r - 1, -1)]
        p += [(q, r) for q in range(b - 1, r, -1)]
        for i, (x, y) in enumerate(p):
            u, v = p[(i + amounts[r % len(amounts)]) % len(p)]
            out[u][v] = mosaic[x][y]
    return out
