def line_forecast(xs: list[float], ys: list[float], at: float) -> float | None:
    if not xs:
        return None
    origin = xs[0]
    shifted = [x - origin for x in xs]
    mean_x = sum(shifted) / len(xs)
    mean_y = sum(ys) / len(ys)
    spread = sum((x - mean_x) ** 2 for x in shifted)
    if spread == 0:
        return None
    slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(shifted, ys)) / spread
    return mean_y + slope * (at - origin - mean_x)
