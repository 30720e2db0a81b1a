"""Which cases could go without any fault going unseen."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet


def needed(kills: Sequence[AbstractSet[int]], always: AbstractSet[int], *pools: Iterable[int]) -> frozenset[int]:
    """A small set of cases such that each program is killed by one of them: greedily the case that kills most.

    `kills`: for each program the cases that are known to kill it. `always` are kept in any case. A pool is asked only
    for what those before it do not kill. (Set cover; the greedy choice is within a factor of ln n of the smallest:
    V. Chvátal, A greedy heuristic for the set-covering problem, 1979.)
    """
    kept = set(always)
    left = [program for program in kills if program and kept.isdisjoint(program)]
    for pool in pools:
        candidates = set(pool)
        while left and candidates:
            best = min(candidates, key=lambda case: (-sum(case in program for program in left), case))
            candidates.discard(best)
            if not any(best in program for program in left):
                break
            kept.add(best)
            left = [program for program in left if best not in program]
    return frozenset(kept)
