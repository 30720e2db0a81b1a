"""Pairs rows of numbers with rows that are close to them, each used once.

Closeness is not transitive, so neither sorting nor taking the nearest decides: of (1.0, 5) and (1.1, 3) on one side,
(1.05, 5) and (1.0, 3) on the other, the pairs that sorting makes differ, yet all can be paired. This is the question
whether a bipartite graph has a perfect matching. Sorting answers nearly every one; where it does not, rows are paired
one by one, and a row that finds all its partners taken makes theirs look elsewhere (augmenting paths: H. W. Kuhn, The
Hungarian method for the assignment problem, 1955). Equal rows are one node with a count.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Protocol

Numbers = tuple[Decimal, ...]
EXACT = Context(prec=200)
"""More digits than any database's number has, so that sums and differences of them are exact."""


class Close(Protocol):
    """Which numbers may be paired."""

    def __call__(self, expected: Numbers, got: Numbers) -> bool:
        """Whether two rows may be."""
        ...

    def tolerance(self, expected: Decimal) -> Decimal:
        """How far from an expected number another may be at most."""
        ...


def all_matched(expected: Sequence[Numbers], got: Sequence[Numbers], close: Close) -> bool:
    """Whether every row of one can be paired with a close row of the other; both have as many."""
    if all(map(close, sorted(expected), sorted(got))):
        return True
    return _Matching(Counter(expected), Counter(got), close).is_perfect()


class _Matching:
    """Who is paired with whom so far, and how many times."""

    def __init__(self, left: Counter[Numbers], right: Counter[Numbers], close: Close) -> None:
        self._left = left
        self._free = dict(right)
        self._holders: dict[Numbers, Counter[Numbers]] = {row: Counter() for row in right}
        self._near = _candidates(left, list(right), close)

    def is_perfect(self) -> bool:
        """Pairs row after row. The first that cannot be paired settles it: no later one could change that."""
        if not all(self._near.values()):
            return False
        return all(self._place(row) for row, count in self._left.items() for _ in range(self._take(row, count)))

    def _take(self, row: Numbers, count: int) -> int:
        """Pairs a row with partners that are free; how many times it is left unpaired."""
        for partner in self._near[row]:
            taken = min(count, self._free[partner])
            if taken:
                self._free[partner] -= taken
                self._holders[partner][row] += taken
                count -= taken
        return count

    def _place(self, row: Numbers) -> bool:
        """Finds the shortest way from a row to a free partner, over rows that can be paired otherwise."""
        asked: dict[Numbers, Numbers] = {}  # partner → the row that wants it
        leaves: dict[Numbers, Numbers] = {}  # row → the partner that it would leave
        queue = deque([row])
        while queue:
            at = queue.popleft()
            for partner in self._near[at]:
                if partner in asked:
                    continue
                asked[partner] = at
                if self._free[partner]:
                    self._turn(row, partner, asked, leaves)
                    return True
                for holder in self._holders[partner]:
                    if holder != row and holder not in leaves:
                        leaves[holder] = partner
                        queue.append(holder)
        return False

    def _turn(
        self, row: Numbers, partner: Numbers, asked: dict[Numbers, Numbers], leaves: dict[Numbers, Numbers]
    ) -> None:
        """Pairs along the way, from its free end: each row takes its new partner and leaves the old one."""
        self._free[partner] -= 1
        while (at := asked[partner]) != row:
            self._holders[partner][at] += 1
            partner = leaves[at]
            self._holders[partner] -= Counter({at: 1})
        self._holders[partner][at] += 1


def _candidates(left: Iterable[Numbers], right: Sequence[Numbers], close: Close) -> dict[Numbers, list[Numbers]]:
    """For each row the rows that it can be paired with. They are looked for by the column that leaves the fewest."""
    rows = list(left)
    windows = min((_windows(rows, right, column, close) for column in range(len(rows[0]))), key=lambda w: w.pairs)
    return {
        row: [other for other in windows.right[start:end] if close(row, other)]
        for row, (start, end) in zip(rows, windows.ranges, strict=True)
    }


@dataclass(frozen=True, slots=True)
class _Windows:
    """`right` sorted by one column, and for each row of the left the part of it that is close in this column."""

    right: Sequence[Numbers]
    ranges: Sequence[tuple[int, int]]

    @property
    def pairs(self) -> int:
        """How many pairs are left to look at."""
        return sum(end - start for start, end in self.ranges)


def _windows(left: Sequence[Numbers], right: Sequence[Numbers], column: int, close: Close) -> _Windows:
    ranked = sorted(right, key=lambda row: row[column])
    values = [row[column] for row in ranked]
    edges = [(row[column], close.tolerance(row[column])) for row in left]
    ranges = [
        (bisect_left(values, EXACT.subtract(value, by)), bisect_right(values, EXACT.add(value, by)))
        for value, by in edges
    ]
    return _Windows(ranked, ranges)
