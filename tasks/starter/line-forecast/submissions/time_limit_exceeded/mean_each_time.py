def line_forecast(xs, ys, at):
    n = len(xs)
    if n == 0 or min(xs) == max(xs):
        return None
    spread = together = 0.0
    for i in range(n):
        spread += (xs[i] - sum(xs) / n) ** 2
        together += (xs[i] - sum(xs) / n) * (ys[i] - sum(ys) / n)
    return sum(ys) / n + together / spread * (at - sum(xs) / n)
