from functools import lru_cache


def equal_crates(weights, fragile, crates, most):
    total = sum(weights)
    if total % crates:
        return 0
    n = len(weights)
    target = total // crates
    good = []
    for mask in range(1, 1 << n):
        items = [i for i in range(n) if mask >> i & 1]
        if len(items) <= most and sum(weights[i] for i in items) == target and sum(fragile[i] for i in items) < 2:
            good.append(mask)

    @lru_cache(None)
    def go(used):
        if used == (1 << n) - 1:
            return 1
        return sum(go(used | g) for g in good if not g & used)

    return go(0)
