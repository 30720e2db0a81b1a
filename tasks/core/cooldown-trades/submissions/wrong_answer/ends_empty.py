def cooldown_trades(prices, fee, hold, rest):
    n = len(prices)
    empty = [(0, 0)] * (n + 1)
    best_charged = None
    charged = []
    for i in range(n):
        empty[i + 1] = empty[i]
        if i - hold >= 0:
            p, c = charged[i - hold]
            empty[i + 1] = max(empty[i + 1], (p + prices[i] - fee, c))
        p, c = empty[i + 1 - rest] if i + 1 - rest >= 0 else (0, 0)
        now = (p - prices[i], c - 1)
        best_charged = now if best_charged is None else max(best_charged, now)
        charged.append(best_charged)
    return [empty[n][0], -empty[n][1]]
