from itertools import accumulate
from math import inf


def merge_piles(weights: list[int], surcharge: list[int]) -> int | None:
    n = len(weights)
    total = list(accumulate(weights + weights, initial=0))
    # rows[m][start][length]: the least cost to make m piles of the arc of so many piles from that start.
    most = len(surcharge) + 1
    rows = [[[inf] * (n + 1) for _ in range(n)] for _ in range(most + 1)]
    single = rows[1]
    for start in range(n):
        single[start][1] = 0
    for length in range(2, n + 1):
        for start in range(n):
            for piles in range(2, most + 1):
                rest = rows[piles - 1]
                rows[piles][start][length] = min(
                    single[start][first] + rest[(start + first) % n][length - first] for first in range(1, length)
                )
            weight = total[start + length] - total[start]
            single[start][length] = min(
                (rows[m][start][length] + weight + extra for m, extra in enumerate(surcharge, 2) if extra >= 0),
                default=inf,
            )
    cost = min(row[n] for row in single)
    return None if cost == inf else cost
