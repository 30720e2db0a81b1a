"""The exact test of flipped signs: each task's difference might as well have had the other sign.

All 2^n assignments of signs are counted. Where every difference is -1, 0 or 1 this is McNemar's exact test. Source:
R. A. Fisher, "The design of experiments" (1935), section 21.
"""

import math
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

GRID = 1000
"""The finest grid on which differences are held; finer ones (odd numbers of replies) are rounded to it."""

Steps = NDArray[np.int64]


def sign_flip(differences: Sequence[Fraction]) -> float:
    """The exact two-sided p of a mean difference of 0."""
    steps = whole_steps(differences)
    seen = abs(int(steps.sum()))
    return min(1.0, 2 * tail(np.abs(steps), seen)) if seen else 1.0


def whole_steps(differences: Sequence[Fraction]) -> Steps:
    """The differences that are not 0, as the smallest whole numbers in the same proportions."""
    scale = min(math.lcm(1, *{difference.denominator for difference in differences}), GRID)
    steps = np.array([step for d in differences if (step := round(d * scale))], dtype=np.int64)
    return steps // np.gcd.reduce(steps) if len(steps) else steps


def upper_tail(steps: Steps) -> float:
    """P(a sum of ±|steps|, signs by fair coins, is at least the sum of `steps`); `steps` are whole and not 0."""
    return tail(np.abs(steps), int(steps.sum()))


def tail(sizes: Steps, least: int) -> float:
    """P(a sum of ±sizes, signs by fair coins, is at least `least`); `sizes` are positive.

    Counted by adding one step after the other; every term is positive, so nothing cancels.
    """
    ways = np.zeros(int(sizes.sum()) + 1)  # ways[i]: the chance that the steps with sign + add up to i
    ways[0], top = 1.0, 0
    for size in sizes:
        ways[size : top + size + 1] += ways[: top + 1].copy()
        top += int(size)
        ways[: top + 1] *= 0.5
    return min(1.0, float(ways[(top + least + 1) // 2 :].sum()))
