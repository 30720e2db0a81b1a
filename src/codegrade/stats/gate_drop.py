"""Did the second of two conditions drop? An exact one-sided test, and Holm's correction for testing several at once."""

from collections.abc import Mapping
from fractions import Fraction

from codegrade.stats.paired import Pairs
from codegrade.stats.sign_flip import upper_tail, whole_steps


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
    steps = whole_steps(differences(pairs))
    return upper_tail(steps) if len(steps) else 1.0


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
