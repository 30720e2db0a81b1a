def profitable_loop(n: int, deals: list[list[int]]) -> list[int] | None:
    # For each start the greatest gain with which each kind can be had after exactly `length` deals.
    best: list[dict[int, int]] = [{start: 0} for start in range(n)]
    for length in range(1, n + 1):
        best = [one_more(gains, deals) for gains in best]
        for start, gains in enumerate(best):
            profit = gains.get(start, 0)
            if profit > 0:
                return [length, start, profit]
    return None


def one_more(gains: dict[int, int], deals: list[list[int]]) -> dict[int, int]:
    longer: dict[int, int] = {}
    for give, get, gain in deals:
        if give in gains:
            total = gains[give] + gain
            longer[get] = max(longer.get(get, total), total)
    return longer
