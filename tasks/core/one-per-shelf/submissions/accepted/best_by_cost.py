Best = dict[int, int]  # what has been paid, and the greatest worth for exactly that


def one_per_shelf(prices: list[list[int]], worths: list[list[int]], budget: int) -> list[int]:
    full: Best = {0: 0}  # without the voucher
    cut: Best = {}  # with it
    for shelf in zip(prices, worths):
        next_full: Best = {}
        next_cut: Best = {}
        for price, worth in zip(*shelf):
            take(full, next_full, price, worth, budget)
            take(cut, next_cut, price, worth, budget)
            take(full, next_cut, (price + 1) // 2, worth, budget)
        full, cut = next_full, next_cut
    worth, paid = max(((worth, -paid) for best in (full, cut) for paid, worth in best.items()), default=(None, None))
    return [] if worth is None else [worth, -paid]


def take(before: Best, after: Best, price: int, worth: int, budget: int) -> None:
    for paid, total in before.items():
        if paid + price <= budget:
            known = after.get(paid + price)
            if known is None or known < total + worth:
                after[paid + price] = total + worth
