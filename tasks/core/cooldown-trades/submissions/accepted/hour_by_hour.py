def cooldown_trades(prices: list[int], fee: int, hold: int, rest: int) -> list[int]:
    # A state is the pair of the profit and the charges with a minus sign: the greater pair is the better one.
    empty = [(0, 0)]  # best state after so many hours, with an empty battery
    full: list[tuple[int, int]] = []  # best state with a battery charged up to that hour
    for hour, price in enumerate(prices):
        best = empty[hour]
        if hour >= hold:
            profit, charges = full[hour - hold]
            best = max(best, (profit + price - fee, charges))
        empty.append(best)
        profit, charges = empty[max(0, hour + 1 - rest)]
        charged = (profit - price, charges - 1)
        full.append(max(full[-1], charged) if full else charged)
    profit, charges = max([empty[-1], *full[-1:]])
    return [profit, -charges]
