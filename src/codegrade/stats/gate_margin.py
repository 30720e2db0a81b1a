"""Can a drop of a given size be ruled out? Non-inferiority of paired rates.

With one reply to each side of each task the test is exact: Tango's score statistic orders the outcomes, and p is its
largest chance over everything that the null hypothesis leaves open. Source of the statistic: T. Tango, "Equivalence
test and confidence interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17
(1998); of taking the largest chance: H.-M. Hsueh, J.-P. Liu and J. J. Chen, "Unconditional exact tests for equivalence
or noninferiority for paired binary endpoints", Biometrics 57 (2001).

With several replies tasks are the clusters. Their differences d are put in place of the table by its first two
moments: "lost" is the sum of (d² + d)/2, "gained" of (d² − d)/2, which are the counts where d is −1, 0 or 1. That is
approximate.
"""

import functools
import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from codegrade.stats.gate_drop import differences
from codegrade.stats.paired import Pairs

NUISANCE = 160
"""Points of the grid over the rate of gained tasks, on which the largest chance is sought, before it is refined."""
FINE = 1e-4
"""How finely a bound is sought."""
SLACK = 1e-9
"""Statistics closer than this are the same one: tables that tie must not be told apart by rounding."""

REACH, MORE = 9, 20
"""So many standard deviations, and so many tasks besides, hold all but 1e-15 of a binomial."""

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


def moments(pairs: Pairs) -> tuple[float, float]:
    """Lost and gained tasks; with several replies to a task, what has the same mean and mean square.

    Where the differences spread less than any table with their mean can, it is the table without gained tasks (or
    without lost ones): it spreads more, which is to the safe side.

    Raises:
        ValueError: a task has no reply under one condition, or more accepted than judged.
    """
    lost = differences(pairs)
    squares, total = sum((d * d for d in lost), Fraction()), sum(lost, Fraction())
    squares = max(squares, abs(total))
    return float((squares + total) / 2), float((squares - total) / 2)


def margin_p(pairs: Pairs, margin: float) -> float:
    """The one-sided p of "the second condition's rate is lower by `margin` or more"; 1.0 without tasks.

    Raises:
        ValueError: as `moments`, or `margin` is not in 0..1 (both excluded).
    """
    return table_p(*moments(pairs), len(pairs), margin) if pairs else 1.0


def table_p(lost: float, gained: float, tasks: int, margin: float) -> float:
    """`margin_p` of a table.

    Raises:
        ValueError: `margin` is not in 0..1 (both excluded).
    """
    if not 0 < margin < 1:
        raise ValueError(f"a margin of {margin} is not between 0 and 1")
    return largest_chance(float(score(lost, gained, tasks, margin)), tasks, margin)


def largest_drop(pairs: Pairs, alpha: float) -> float:
    """The upper bound of the drop, -1..1: every larger drop is ruled out at `alpha`; to within 0.0001, rounded up.

    Bounds below 0 are not sought: 0 then. 1.0 without tasks.

    Raises:
        ValueError: as `moments`.
    """
    table, low, high = moments(pairs), 0.0, 1.0
    while pairs and high - low > FINE:
        middle = (low + high) / 2
        if table_p(*table, len(pairs), middle) <= alpha:
            high = middle
        else:
            low = middle
    return high


def score(lost: float | Floats, gained: float | Floats, tasks: int, margin: float) -> Floats:
    """Tango's statistic, large where the drop is under `margin`; near standard normal where it is `margin`."""
    b, c = np.asarray(lost, dtype=np.float64), np.asarray(gained, dtype=np.float64)
    free = -b - c + (2 * tasks - b + c) * margin
    root = np.sqrt(np.maximum(free * free + 8 * tasks * c * margin * (1 - margin), 0.0))
    q = np.where(
        free > 0, 2 * c * margin * (1 - margin) / np.where(root + free > 0, root + free, 1), (root - free) / (4 * tasks)
    )
    spread = np.sqrt(tasks * (2 * q + margin * (1 - margin)))
    return np.asarray((tasks * margin - (b - c)) / spread)


def largest_chance(seen: float, tasks: int, margin: float) -> float:
    """The largest chance, of all worlds where the drop is `margin`, that the statistic is at least `seen`; to 1e-15."""
    most_lost = _region(seen, tasks, margin)
    top = (1 - margin) / 2

    def chance(rates: Floats) -> Floats:
        gained, starts, widths = _likely(rates, tasks)
        q = np.repeat(rates, widths)
        lost_given = np.clip((q + margin) / (1 - q), 0.0, 1.0)
        lost_enough = np.asarray(binom.cdf(most_lost[gained], tasks - gained, lost_given))
        return np.asarray(np.add.reduceat(np.asarray(binom.pmf(gained, tasks, q)) * lost_enough, starts))

    # Rates near 0 matter most and vary fastest there: the grid is quadratic.
    rates = top * np.linspace(0.0, 1.0, NUISANCE) ** 2
    chances = chance(rates)
    best = int(chances.argmax())
    around = np.linspace(rates[max(best - 1, 0)], rates[min(best + 1, NUISANCE - 1)], 21)
    return min(1.0, float(max(chances[best], chance(around).max())))


def _likely(rates: Floats, tasks: int) -> tuple[Whole, Whole, Whole]:
    """For each rate the numbers of gained tasks that matter: all others together have a chance below 1e-15.

    One array of them all, where each rate's begin in it, and how many each has.
    """
    reach = REACH * np.sqrt(tasks * rates * (1 - rates)) + MORE
    first = np.maximum(np.floor(tasks * rates - reach), 0).astype(np.int64)
    last = np.minimum(np.ceil(tasks * rates + reach), tasks).astype(np.int64)
    widths = last - first + 1
    starts = np.cumsum(widths) - widths
    gained = np.arange(widths.sum()) + np.repeat(first - starts, widths)
    return gained, starts, widths


def _region(seen: float, tasks: int, margin: float) -> Whole:
    """For each number of gained tasks, the most lost ones whose statistic is at least `seen`; -1 for none.

    The statistic falls with each lost task and grows with each gained one.
    """
    gained = np.arange(tasks + 1, dtype=np.int64)
    low, high = np.full(tasks + 1, -1), tasks - gained
    for _ in range(math.ceil(math.log2(tasks + 2)) + 1):
        middle = (low + high + 1) // 2
        enough = (middle >= 0) & (
            score(np.maximum(middle, 0.0), gained.astype(np.float64), tasks, margin) >= seen - SLACK
        )
        low, high = np.where(enough, middle, low), np.where(enough, high, np.maximum(middle - 1, low))
    return np.asarray(np.minimum(low, tasks - gained))


@functools.lru_cache(maxsize=256)
def critical(tasks: int, margin: float, alpha: float) -> float:
    """The smallest statistic with a `largest_chance` of at most `alpha`, to within 0.0001; inf where there is none."""
    low, high = 0.0, float(score(0, tasks, tasks, margin)) + 1e-6
    if largest_chance(high - 1e-6, tasks, margin) > alpha:
        return math.inf
    while high - low > FINE:
        middle = (low + high) / 2
        if largest_chance(middle, tasks, margin) <= alpha:
            high = middle
        else:
            low = middle
    return high
