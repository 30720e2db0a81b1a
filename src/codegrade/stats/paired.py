"""Two conditions put to the same tasks: the difference of their pass rates, with its interval and an exact test.

Tasks are the clusters: each gives one pair of rates, however many replies stand behind them. With one reply to each
side of each task everything here is the textbook's: McNemar's table and exact test, and Newcombe's interval.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from codegrade.stats.samples import pass_at_1_interval

Counts = tuple[int, int]
"""How many replies were judged (at least one), and how many of them were accepted."""
Pairs = Sequence[tuple[Counts, Counts]]
"""For each task: the counts of the first condition, and those of the second."""

GRID = 1000
"""The finest grid on which `sign_flip` holds rates; finer ones (odd numbers of replies) are rounded to it."""


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
    rates = _rates(pairs)
    cells = table(pairs)
    if not rates:
        return Comparison(0, None, None, None, None, None, cells)
    first, second = _mean([a for a, _ in rates]), _mean([b for _, b in rates])
    plain = all(judged == 1 for pair in pairs for judged, _ in pair)
    return Comparison(
        len(rates),
        float(first),
        float(second),
        float(first - second),
        difference_interval(pairs, confidence),
        mcnemar(cells) if plain else sign_flip([a - b for a, b in rates]),
        cells,
    )


def table(pairs: Pairs) -> Table:
    """The 2×2 table; its cells add up to the number of tasks, and are whole with one reply to each side.

    Raises:
        ValueError: as `compare`.
    """
    rates = _rates(pairs)
    both = sum((a * b for a, b in rates), Fraction())
    first, second = sum((a for a, _ in rates), Fraction()), sum((b for _, b in rates), Fraction())
    cells = (both, first - both, second - both, len(rates) - first - second + both)
    return Table(*(float(cell) for cell in cells))


def mcnemar(cells: Table) -> float:
    """McNemar's exact two-sided p of a table of whole numbers: 1.0 where no task differs.

    Source: Q. McNemar, Psychometrika 12 (1947), in its exact binomial form, as implemented by statsmodels.
    """
    from statsmodels.stats.contingency_tables import mcnemar as exact  # noqa: PLC0415  # a second that only reports need

    counts = [[cells.both, cells.first_only], [cells.second_only, cells.neither]]
    return float(exact(counts, exact=True).pvalue)


def sign_flip(differences: Sequence[Fraction]) -> float:
    """The exact two-sided p of a mean difference of 0 when each task's difference might as well have the other sign.

    All 2^n assignments of signs are counted. Where every difference is -1, 0 or 1 this is McNemar's exact test. Source:
    R. A. Fisher, "The design of experiments" (1935), section 21.
    """
    scale = min(math.lcm(1, *(difference.denominator for difference in differences)), GRID)
    steps = [step for difference in differences if (step := round(difference * scale))]
    seen = abs(sum(steps))
    if not seen:
        return 1.0
    # The sums of all subsets, as one number: slot i, `width` bits wide, counts the subsets that add up to i.
    width, sums = len(steps) + 1, 1
    for step in steps:
        sums += sums << width * abs(step)
    beyond = sums >> width * ((sum(map(abs, steps)) + seen) // 2)
    count = beyond % ((1 << width) - 1)  # adds the slots up, like casting out nines
    return count / int(2 ** (len(steps) - 1))


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
    rates = _rates(pairs)
    limits = [pass_at_1_interval([pair[side] for pair in pairs], confidence) for side in (0, 1)]
    if limits[0] is None or limits[1] is None:
        raise ValueError("no task to compare on")
    first, second = (float(_mean([pair[side] for pair in rates])) for side in (0, 1))
    (low_1, high_1), (low_2, high_2) = limits[0], limits[1]
    phi = _correlation(rates)
    below = _joined(first - low_1, high_2 - second, phi)
    above = _joined(high_1 - first, second - low_2, phi)
    return max(-1.0, first - second - below), min(1.0, first - second + above)


def _joined(one: float, other: float, phi: float) -> float:
    return math.sqrt(max(0.0, one * one - 2 * phi * one * other + other * other))


def _correlation(rates: Sequence[tuple[Fraction, Fraction]]) -> float:
    """Pearson's correlation, a positive one drawn towards 0 by Newcombe's correction; 0 where one side never varies."""
    tasks = len(rates)
    first, second = _mean([a for a, _ in rates]), _mean([b for _, b in rates])
    covariance = _mean([(a - first) * (b - second) for a, b in rates])
    spread = _mean([(a - first) ** 2 for a, _ in rates]) * _mean([(b - second) ** 2 for _, b in rates])
    if not spread:
        return 0.0
    if covariance > 0:
        covariance = max(covariance - Fraction(1, 2 * tasks), Fraction())
    return float(covariance) / math.sqrt(spread)


def _rates(pairs: Pairs) -> list[tuple[Fraction, Fraction]]:
    return [(_rate(first), _rate(second)) for first, second in pairs]


def _rate(counts: Counts) -> Fraction:
    judged, accepted = counts
    if judged < 1 or not 0 <= accepted <= judged:
        raise ValueError(f"{accepted} accepted out of {judged} judged")
    return Fraction(accepted, judged)


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction()) / len(values)
