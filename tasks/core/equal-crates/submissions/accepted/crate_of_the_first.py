from functools import cache


def equal_crates(weights: list[int], fragile: list[int], crates: int, most: int) -> int:
    total = sum(weights)
    # The fillings of a crate by the first item in them; an item is a bit of a number.
    fillings: dict[int, list[int]] = {1 << item: [] for item in range(len(weights))}
    sums = [(0, 0)]  # weight and number of fragile items by set
    for weight, breaks in zip(weights, fragile):
        sums += [(sum_of_weights + weight, broken + breaks) for sum_of_weights, broken in sums]
    for items, (weight, broken) in enumerate(sums):
        if weight * crates == total and items.bit_count() <= most and broken <= 1:
            fillings[items & -items].append(items)

    @cache
    def ways(left: int) -> int:
        if left == 0:
            return 1
        return sum(ways(left - items) for items in fillings[left & -left] if items & left == items)

    return ways(len(sums) - 1)
