"""How many tasks, or samples, would let a gate decide, if what was seen is what is true.

Normal approximations, good to a tenth or so: they plan the next run, they decide nothing.
"""

import math
from dataclasses import dataclass

from scipy.stats import norm

from codegrade.stats.gate_drop import differences
from codegrade.stats.gate_margin import moments, score
from codegrade.stats.paired import Counts, Pairs

POWER = 0.8
"""The chance to decide that the sizes below are for."""
MOST = 64
"""More samples of each task than this times what there is are not suggested."""


@dataclass(frozen=True, slots=True)
class Needed:
    """`tasks` in all, for a decision four times out of five. `samples`: or how many times as many replies to each task.

    `samples` is None where no number of samples would do. With one reply to each side of each task it takes every
    difference for chance, so it is the least that could do.
    """

    tasks: int
    samples: int | None


def needed(pairs: Pairs, margin: float, alpha: float, alpha_drop: float) -> Needed:
    """What would decide, if the true drop is the one seen (none, where it was a gain) and tasks differ as much as here.

    `alpha` is the level at which a drop of `margin` is ruled out, `alpha_drop` the one at which a drop is found.

    Raises:
        ValueError: a task has no reply under one condition, or there is no task.
    """
    if not pairs:
        raise ValueError("no task to plan from")
    lost, gained = moments(pairs)
    tasks = len(pairs)
    drop, spread = max(0.0, (lost - gained) / tasks), (lost + gained) / tasks
    chance = min(spread, sum(_chance(*pair) for pair in pairs) / tasks)
    lasting = max(spread - chance, drop * drop)

    def wanted(times: int) -> int:
        return tasks_to_decide(drop, lasting + chance / times, margin, alpha, alpha_drop)

    enough = (times for times in range(2, MOST + 1) if wanted(times) <= tasks)
    return Needed(tasks_to_decide(drop, spread, margin, alpha, alpha_drop), next(enough, None))


def tasks_to_decide(drop: float, spread: float, margin: float, alpha: float, alpha_drop: float) -> int:
    """The fewest tasks that find a drop, or rule out one of `margin`, with a chance of `POWER`.

    `drop` is the true one, 0 or more; `spread` the mean of the tasks' squared differences: with one reply to each side
    of each task, the share of tasks that differ.
    """
    sizes = []
    if drop < margin:
        sizes.append(tasks_to_rule_out(drop, spread, margin, alpha))
    if drop > 0:
        sizes.append(tasks_to_find(drop, spread, alpha_drop))
    return min(sizes)


def tasks_to_rule_out(drop: float, spread: float, margin: float, alpha: float) -> int:
    """The fewest tasks that rule out a drop of `margin` where it is `drop`; see `tasks_to_decide`."""
    spread = max(spread, drop)
    per_task = float(score((spread + drop) / 2, (spread - drop) / 2, 1, margin))
    # The statistic grows with the root of the tasks; its spread is that of the differences over that of the null.
    wobble = math.sqrt(max(spread - drop * drop, 0.0)) * per_task / (margin - drop)
    by_score = ((norm.isf(alpha) + norm.ppf(POWER) * wobble) / per_task) ** 2
    least = math.log(alpha) / math.log1p(-margin)  # tasks without any difference that rule it out
    return math.ceil(max(by_score, least))


def tasks_to_find(drop: float, spread: float, alpha: float) -> int:
    """The fewest tasks that find a drop, where it is `drop`; see `tasks_to_decide`."""
    spread = max(spread, drop)
    roots = norm.isf(alpha) * math.sqrt(spread) + norm.ppf(POWER) * math.sqrt(max(spread - drop * drop, 0.0))
    least = math.log2(1 / alpha) / drop  # all that differ are lost, and there are enough of them
    return math.ceil(max((roots / drop) ** 2, least))


def _chance(first: Counts, second: Counts) -> float:
    """How much of a task's squared difference is the chance of its replies; all of it, where a side has just one."""
    if min(first[0], second[0]) == 1:
        return float(differences([(first, second)])[0] ** 2)
    return sum(accepted * (judged - accepted) / judged**2 / (judged - 1) for judged, accepted in (first, second))
