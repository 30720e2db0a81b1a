"""Intervals for a rate."""

import functools


@functools.lru_cache(maxsize=4096)
def wilson(successes: float, trials: float, confidence: float = 0.95) -> tuple[float, float] | None:
    """The Wilson score interval of `successes` out of `trials`, both bounds in 0..1; None without trials.

    Both may be fractional (an effective sample size). Source: E. B. Wilson, "Probable inference, the law of succession,
    and statistical inference", JASA 22 (1927), as implemented by statsmodels.

    Raises:
        ValueError: a count is negative, or there are more successes than trials.
    """
    from statsmodels.stats.proportion import proportion_confint  # noqa: PLC0415  # a second that only reports need

    if trials < 0 or successes < 0 or successes > trials:
        raise ValueError(f"{successes} successes out of {trials} trials")
    if trials == 0:
        return None
    low, high = proportion_confint(successes, trials, alpha=1 - confidence, method="wilson")
    # At the ends one bound is the rate itself, which rounding would miss by an ulp.
    return 0.0 if successes == 0 else max(0.0, float(low)), 1.0 if successes == trials else min(1.0, float(high))
