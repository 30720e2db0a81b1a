from bisect import bisect_left, bisect_right
from itertools import accumulate


def band_sums(changes: list[int], low: int, high: int, min_days: int) -> int:
    if low > high:
        return 0
    balances = [0, *accumulate(changes)]
    ranks = sorted(set(balances))
    tree = [0] * (len(ranks) + 1)  # a Fenwick tree over the ranks of the balances from which a stretch may begin

    def add(rank: int) -> None:
        while rank < len(tree):
            tree[rank] += 1
            rank += rank & -rank

    def count_up_to(rank: int) -> int:
        count = 0
        while rank:
            count += tree[rank]
            rank &= rank - 1
        return count

    stretches = 0
    for begin, balance in zip(balances, balances[min_days:]):
        add(bisect_right(ranks, begin))
        stretches += count_up_to(bisect_right(ranks, balance - low))
        stretches -= count_up_to(bisect_left(ranks, balance - high))
    return stretches
