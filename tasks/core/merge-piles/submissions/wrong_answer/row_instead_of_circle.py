from functools import lru_cache


def merge_piles(weights, surcharge):
    n = len(weights)
    inf = float("inf")

    @lru_cache(None)
    def cost(i, j, m):
        if m == 1:
            if j - i == 1:
                return 0
            return min((cost(i, j, k + 2) + sum(weights[i:j]) + s for k, s in enumerate(surcharge) if s >= 0), default=inf)
        return min((cost(i, k, 1) + cost(k, j, m - 1) for k in range(i + 1, j)), default=inf)

    result = cost(0, n, 1)
    return None if result == inf else result
