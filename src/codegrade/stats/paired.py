"""Two conditions put to the same tasks: the difference of their pass rates, with its interval and an exact test.

Tasks are the clusters: each gives one pair of rates, however many replies stand behind them. With one reply to each
side of each task everything here is the textbook's: McNemar's table and exact test, and Newcombe's interval.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from codegrade.stats.samples import pass_at_1_interval
from codegrade.stats.sign_flip import sign_flip

Counts = tuple[int, int]
"""How many replies were judged (at least one), and how many of them were accepted."""
Pairs = Sequence[tuple[Counts, Counts]]
"""For each task: the counts of the first condition, and those of the second."""
Alike = Sequence[tuple[Fraction, Fraction, int]]
"""The two rates of a task, and how many tasks have just these counts: there are few kinds of tasks."""


@dataclass(frozen=True, slots=True)
class Table:
    """The 2×2 table of tasks: passed under both conditions, under one, under neither.

    With several replies to a task: how many tasks to expect in each cell when one reply is drawn for each side.
    """

    both: float
    first_only: float
    second_only: float
    neither: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """`difference` is first − second, -1..1; rates are means over tasks, 0..1. All None without tasks.

    `interval` is the 95 % interval of the difference (or as asked), `p_value` exact and two-sided.
    """

    tasks: int
    first: float | None
    second: float | None
    difference: float | None
    interval: tuple[float, float] | None
    p_value: float | None
    table: Table


def compare(pairs: Pairs, confidence: float = 0.95) -> Comparison:
    """Compare two conditions over the same tasks.

    Raises:
        ValueError: a task has no reply under one condition, or more accepted than judged.
    """
    alike = _alike(pairs)
    cells = _table(alike)
    if not alike:
        return Comparison(0, None, None, None, None, None, cells)
    first, second = _mean(alike, lambda a, _: a), _mean(alike, lambda _, b: b)
    plain = all(judged == 1 for pair in pairs for judged, _ in pair)
    return Comparison(
        len(pairs),
        float(first),
        float(second),
        float(first - second),
        _interval(pairs, alike, confidence),
        mcnemar(cells) if plain else sign_flip([a - b for a, b, tasks in alike for _ in range(tasks)]),
        cells,
    )


def table(pairs: Pairs) -> Table:
    """The 2×2 table; its cells add up to the number of tasks, and are whole with one reply to each side.

    Raises:
        ValueError: as `compare`.
    """
    return _table(_alike(pairs))


def _table(alike: Alike) -> Table:
    first, second = _sum(alike, lambda a, _: a), _sum(alike, lambda _, b: b)
    both = _sum(alike, lambda a, b: a * b)
    cells = (both, first - both, second - both, _sum(alike, lambda _, __: Fraction(1)) - first - second + both)
    return Table(*(float(cell) for cell in cells))


def mcnemar(cells: Table) -> float:
    """McNemar's exact two-sided p of a table of whole numbers: 1.0 where no task differs.

    Source: Q. McNemar, Psychometrika 12 (1947), in its exact binomial form, as implemented by statsmodels.
    """
    from statsmodels.stats.contingency_tables import mcnemar as exact  # noqa: PLC0415  # a second that only reports need

    counts = [[cells.both, cells.first_only], [cells.second_only, cells.neither]]
    return float(exact(counts, exact=True).pvalue)


def difference_interval(pairs: Pairs, confidence: float = 0.95) -> tuple[float, float]:
    """An interval for the mean difference first − second, in -1..1; of some width also where no task differs.

    The intervals of the two rates, joined by square-and-add with the correlation of the tasks' rates. With one reply to
    each side of each task this is method 10 of R. G. Newcombe, "Improved confidence intervals for the difference
    between binomial proportions based on paired data", Statistics in Medicine 17 (1998). With several, the rates'
    intervals are the clustered ones of `samples`, joined in the same way: G. Y. Zou and A. Donner, "Construction of
    confidence limits about effect measures: a general approach", Statistics in Medicine 27 (2008).

    Raises:
        ValueError: as `compare`, or there is no task.
    """
    return _interval(pairs, _alike(pairs), confidence)


def _interval(pairs: Pairs, alike: Alike, confidence: float) -> tuple[float, float]:
    limits = [pass_at_1_interval([pair[side] for pair in pairs], confidence) for side in (0, 1)]
    if limits[0] is None or limits[1] is None:
        raise ValueError("no task to compare on")
    first, second = float(_mean(alike, lambda a, _: a)), float(_mean(alike, lambda _, b: b))
    (low_1, high_1), (low_2, high_2) = limits[0], limits[1]
    phi = _correlation(alike)
    below = _joined(first - low_1, high_2 - second, phi)
    above = _joined(high_1 - first, second - low_2, phi)
    return max(-1.0, first - second - below), min(1.0, first - second + above)


def _joined(one: float, other: float, phi: float) -> float:
    return math.sqrt(max(0.0, one * one - 2 * phi * one * other + other * other))


def _correlation(alike: Alike) -> float:
    """Pearson's correlation, a positive one drawn towards 0 by Newcombe's correction; 0 where one side never varies."""
    tasks = sum(count for _, _, count in alike)
    first, second = _mean(alike, lambda a, _: a), _mean(alike, lambda _, b: b)
    covariance = _mean(alike, lambda a, b: (a - first) * (b - second))
    spread = _mean(alike, lambda a, _: (a - first) ** 2) * _mean(alike, lambda _, b: (b - second) ** 2)
    if not spread:
        return 0.0
    if covariance > 0:
        covariance = max(covariance - Fraction(1, 2 * tasks), Fraction())
    return float(covariance) / math.sqrt(spread)


def _alike(pairs: Pairs) -> Alike:
    return [(_rate(first), _rate(second), tasks) for (first, second), tasks in Counter(pairs).items()]


def _rate(counts: Counts) -> Fraction:
    judged, accepted = counts
    if judged < 1 or not 0 <= accepted <= judged:
        raise ValueError(f"{accepted} accepted out of {judged} judged")
    return Fraction(accepted, judged)


def _sum(alike: Alike, value: Callable[[Fraction, Fraction], Fraction]) -> Fraction:
    return sum((tasks * value(a, b) for a, b, tasks in alike), Fraction())


def _mean(alike: Alike, value: Callable[[Fraction, Fraction], Fraction]) -> Fraction:
    return _sum(alike, value) / sum(tasks for _, _, tasks in alike)
