"""Several replies to each task: pass@k, and an interval that knows that replies to one task are alike."""

import math
from collections.abc import Sequence

from codegrade.stats.rates import wilson

Counts = Sequence[tuple[int, int]]
"""For each task: how many replies were judged, and how many of them were accepted."""


def pass_at_k(judged: int, accepted: int, k: int) -> float | None:
    """The unbiased estimate that at least one of `k` replies is accepted; None when fewer than `k` were judged.

    1 - C(n-c, k) / C(n, k): M. Chen et al., "Evaluating large language models trained on code" (2021), equation 1.

    Raises:
        ValueError: k < 1, or more accepted than judged.
    """
    if k < 1 or not 0 <= accepted <= judged:
        raise ValueError(f"pass@{k} of {accepted} accepted out of {judged}")
    if judged < k:
        return None
    return 1.0 - math.comb(judged - accepted, k) / math.comb(judged, k)


def mean_pass_at_k(tasks: Counts, k: int) -> float | None:
    """pass@k averaged over the tasks that have at least `k` judged replies; None when there is none."""
    rates = [rate for judged, accepted in tasks if (rate := pass_at_k(judged, accepted, k)) is not None]
    return math.fsum(rates) / len(rates) if rates else None


def pass_at_1_interval(tasks: Counts, confidence: float = 0.95) -> tuple[float, float] | None:
    """An interval for the mean of the tasks' pass rates, clustered by task; None when nothing was judged.

    With one reply per task this is the Wilson interval. With more, it is the Wilson interval at the effective sample
    size p(1-p)/v, where v is the variance of the mean seen between tasks (tasks are the clusters), kept between
    the number of tasks and the number of replies. Source: E. L. Korn and B. I. Graubard, "Confidence intervals for
    proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24 (1998).
    """
    rates = [accepted / judged for judged, accepted in tasks if judged]
    if not rates:
        return None
    mean = math.fsum(rates) / len(rates)
    size = effective_size(rates, sum(judged for judged, _ in tasks))
    return wilson(min(mean * size, size), size, confidence)


def effective_size(rates: Sequence[float], replies: int) -> float:
    """How many independent replies `rates` (one per task, not empty) are worth: from len(rates) to `replies`.

    Where every rate is 0 or every rate is 1 the spread between tasks says nothing: the number of tasks, to be safe.
    """
    tasks = len(rates)
    mean = math.fsum(rates) / tasks
    if tasks == 1 or mean in {0.0, 1.0}:
        return float(tasks)
    variance = math.fsum((rate - mean) ** 2 for rate in rates) / (tasks - 1) / tasks
    return float(replies) if variance == 0 else min(max(mean * (1 - mean) / variance, tasks), replies)
