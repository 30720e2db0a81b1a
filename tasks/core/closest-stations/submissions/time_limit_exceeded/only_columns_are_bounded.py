def closest_stations(width, xs, ys):
    n = len(xs)
    if n < 2:
        return []
    points = sorted((x + turn, y, i) for i, (x, y) in enumerate(zip(xs, ys)) for turn in (0, width))
    best = (float("inf"), 0, 0)
    for a, (x, y, i) in enumerate(points):
        for b in range(a - 1, -1, -1):
            x2, y2, j = points[b]
            if (x - x2) ** 2 > best[0]:
                break
            if i != j:
                best = min(best, ((x - x2) ** 2 + (y - y2) ** 2, min(i, j), max(i, j)))
    return [best[1], best[2], best[0]]
