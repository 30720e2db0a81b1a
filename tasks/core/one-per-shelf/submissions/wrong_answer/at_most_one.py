def one_per_shelf(prices, worths, budget):
    if any(not shelf for shelf in prices):
        return []
    best = {(0, False): 0}
    for ps, ws in zip(prices, worths):
        after = dict(best)
        for p, w in zip(ps, ws):
            for (paid, used), worth in best.items():
                options = [(paid + p, used)]
                if not used:
                    options.append((paid + (p + 1) // 2, True))
                for key in options:
                    if key[0] <= budget and after.get(key, -10**30) < worth + w:
                        after[key] = worth + w
        best = after
    worth, paid = max((w, -paid) for (paid, _), w in best.items())
    return [worth, -paid]
