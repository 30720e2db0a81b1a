def closest_stations(width, xs, ys):
    points = sorted((y, x, i) for i, (x, y) in enumerate(zip(xs, ys)))
    best = None
    for a, (y, x, i) in enumerate(points):
        for b in range(a + 1, min(a + 60, len(points))):
            y2, x2, j = points[b]
            d = abs(x - x2)
            s = min(d, width - d) ** 2 + (y - y2) ** 2
            if best is None or s < best[2]:
                best = [min(i, j), max(i, j), s]
    return best or []
