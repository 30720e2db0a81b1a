from functools import lru_cache


def assign_shifts(cost, seats):
    n = len(cost)

    @lru_cache(maxsize=200_000)
    def best(i, left):
        if i == n:
            return (0, ())
        found = None
        for s, c in enumerate(cost[i]):
            if c >= 0 and left[s] > 0:
                rest = best(i + 1, left[:s] + (left[s] - 1,) + left[s + 1:])
                if rest is not None and (found is None or (c + rest[0], (s,) + rest[1]) < found):
                    found = (c + rest[0], (s,) + rest[1])
        return found

    result = best(0, tuple(min(x, n) for x in seats))
    return None if result is None else list(result[1])
