"""Did the second of two conditions drop? An exact one-sided test, and Holm's correction for testing several at once."""

import math
from collections.abc import Mapping
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from codegrade.stats.paired import GRID, Pairs


def differences(pairs: Pairs) -> list[Fraction]:
    """For each task the first condition's rate minus the second's: what the second lost.

    Raises:
        ValueError: a task has no reply under one condition, or more accepted than judged.
    """
    for judged, accepted in (counts for pair in pairs for counts in pair):
        if judged < 1 or not 0 <= accepted <= judged:
            raise ValueError(f"{accepted} accepted out of {judged} judged")
    return [Fraction(a, n) - Fraction(b, m) for (n, a), (m, b) in pairs]


def drop_p(pairs: Pairs) -> float:
    """The exact one-sided p of "the second condition is no worse": 1.0 where no task differs.

    Each task's difference might as well have had the other sign, as it might where both conditions are the same model;
    p is the share of all 2^n assignments of signs whose sum is at least the one seen. With one reply to each side of
    each task it is McNemar's exact test, one-sided: P(X >= lost), X binomial(lost + gained, 1/2). Source: R. A. Fisher,
    "The design of experiments" (1935), section 21.

    Raises:
        ValueError: as `differences`.
    """
    lost = differences(pairs)
    scale = min(math.lcm(1, *(difference.denominator for difference in lost)), GRID)
    steps = [step for difference in lost if (step := round(difference * scale))]
    return upper_tail(_steps_apart(steps)) if steps else 1.0


def _steps_apart(steps: list[int]) -> NDArray[np.int64]:
    common = math.gcd(*steps)
    return np.array([step // common for step in steps], dtype=np.int64)


def upper_tail(steps: NDArray[np.int64]) -> float:
    """P(a sum of ±|steps|, signs by fair coins, is at least the sum of `steps`); `steps` are whole and not 0.

    Counted by adding one step after the other; every term is positive, so nothing cancels.
    """
    sizes = np.abs(steps)
    ways = np.zeros(int(sizes.sum()) + 1)  # ways[i]: the chance that the steps with sign + add up to i
    ways[0], top = 1.0, 0
    for size in sizes:
        ways[size : top + size + 1] += ways[: top + 1].copy()
        top += int(size)
        ways[: top + 1] *= 0.5
    positive = int(steps[steps > 0].sum())
    return min(1.0, float(ways[positive:].sum()))


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """p-values adjusted so that, all together, a true hypothesis is rejected with a chance of at most alpha.

    The family is all of `p_values`; whatever ties them together. Source: S. Holm, "A simple sequentially rejective
    multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
    """
    adjusted: dict[str, float] = {}
    highest = 0.0
    for rank, (name, p) in enumerate(sorted(p_values.items(), key=lambda item: item[1])):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p))
        adjusted[name] = highest
    return {name: adjusted[name] for name in p_values}
