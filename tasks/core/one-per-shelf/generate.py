"""A few shelves where the voucher and the budget matter, shelves of ties, then as many articles and as much budget as allowed."""


def shelves(rng, counts, dearest, worth):
    prices = [[rng.randint(0, dearest) for _ in range(count)] for count in counts]
    worths = [[rng.randint(worth[0], worth[1]) for _ in range(count)] for count in counts]
    return prices, worths


def cases(rng):
    for shelf_count in (1, 2, 3, 4, 5, 6):
        for worth in ((-3, 9), (0, 2), (5, 5)):
            counts = [rng.randint(1, 4) for _ in range(shelf_count)]
            prices, worths = shelves(rng, counts, 12, worth)
            yield prices, worths, rng.randint(2, 6) * shelf_count
    for _ in range(8):
        # The budget lies near what the cheapest choice costs.
        counts = [rng.randint(1, 3) for _ in range(rng.randint(2, 6))]
        prices, worths = shelves(rng, counts, 15, (-9, 9))
        cheapest = [min(shelf) for shelf in prices]
        yield prices, worths, max(0, sum(cheapest) - max(cheapest) // 2 + rng.randint(-1, 3))
    for _ in range(6):
        # The worth goes with the price.
        counts = [rng.randint(2, 4) for _ in range(5)]
        prices, _ = shelves(rng, counts, 20, (0, 0))
        yield prices, [[price + rng.randint(0, 1) for price in shelf] for shelf in prices], rng.randint(15, 60)
    prices, worths = shelves(rng, [2, 0, 2], 5, (0, 5))
    yield prices, worths, 100
    prices, worths = shelves(rng, [3] * 6, 10**18, (-(10**15), 10**15))
    yield prices, worths, 1500
    prices, worths = shelves(rng, [3] * 6, 700, (-(10**15), 10**15))
    yield prices, worths, 1499
    for counts, dearest in (([4] * 60, 60), ([8] * 30, 110), ([20] * 12, 300), ([4] * 60, 40)):
        prices, worths = shelves(rng, counts, dearest, (-100, 10**9))
        yield prices, worths, 1500
    prices = [[rng.randint(0, 25) for _ in range(4)] for _ in range(60)]
    yield prices, prices, 1500
