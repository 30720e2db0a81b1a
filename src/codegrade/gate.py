"""The decision of a gate: did a candidate drop against a base? A function of counts; docs/statistics.md has the proof.

Each scope (a language, or all together) is put two questions, one-sided each:

- *Did it drop?* H0: no drop. Exact sign-flip test, corrected by Holm over all scopes: with identical models the chance
  of any alarm is at most alpha.
- *Can a drop of `max_drop` be ruled out?* H0: it dropped by that or more. Every scope must rule it out for the gate to
  pass, so no correction is due: R. L. Berger, "Multiparameter hypothesis testing and acceptance sampling",
  Technometrics 24 (1982).

A drop that is found but shown to be under `max_drop` passes: the user has said that such a drop does not matter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from codegrade.errors import UsageError
from codegrade.stats.gate_drop import drop_p, holm
from codegrade.stats.gate_margin import largest_drop, margin_p
from codegrade.stats.gate_size import Needed, needed
from codegrade.stats.paired import Comparison, Pairs, compare

HIGHEST_ALPHA = 0.5
"""A gate that errs this often is a coin."""


class Result(StrEnum):
    """What a gate says."""

    PASS = "pass"  # noqa: S105  # the word for a decision, not a secret
    REGRESSED = "regressed"
    INCONCLUSIVE = "inconclusive"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Rule:
    """`max_drop` and `alpha` in 0..1, both excluded.

    Raises:
        UsageError: they are not.
    """

    max_drop: float = 0.02
    alpha: float = 0.05

    def __post_init__(self) -> None:
        """Refuse what no test can be made for."""
        if not 0 < self.max_drop < 1:
            raise UsageError("the largest drop must lie between 0 and 100 points", hint="for example --max-drop 2")
        if not 0 < self.alpha < HIGHEST_ALPHA:
            raise UsageError("alpha must lie between 0 and 0.5", hint="for example --alpha 0.05")


@dataclass(frozen=True, slots=True)
class Scope:
    """One language, or all. `compared`: the base is its first condition, so `difference` is what was lost.

    `drop_p`: of "no drop", `adjusted_p` the same after Holm; `margin_p`: of "a drop of `max_drop` or more"; drops above
    `largest_drop` are ruled out. `needed` is given where the result is inconclusive.
    """

    name: str
    result: Result
    compared: Comparison
    drop_p: float
    adjusted_p: float
    margin_p: float
    largest_drop: float
    needed: Needed | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What the gate says, and of each scope why. Incomplete runs get the numbers of what there is, and no decision."""

    result: Result
    rule: Rule
    scopes: tuple[Scope, ...]


def decide(scopes: Mapping[str, Pairs], rule: Rule, *, complete: bool = True) -> Decision:
    """Decide over all scopes: for each, by task, the counts of base and candidate.

    A scope without a task, or runs that are not complete: no decision.

    Raises:
        UsageError: there is no scope.
    """
    if not scopes:
        raise UsageError("nothing to decide on", hint="compare runs of the same tasks and languages")
    drops = {name: drop_p(pairs) for name, pairs in scopes.items()}
    adjusted = holm(drops)
    found = []
    for name, pairs in scopes.items():
        by_margin = margin_p(pairs, rule.max_drop)
        result = _result(adjusted[name], by_margin, rule) if complete and pairs else Result.INCOMPLETE
        found.append(
            _scope(name, pairs, rule, result, (drops[name], adjusted[name], by_margin), rule.alpha / len(scopes))
        )
    return Decision(_overall(found), rule, tuple(found))


def _scope(
    name: str, pairs: Pairs, rule: Rule, result: Result, ps: tuple[float, float, float], alpha_drop: float
) -> Scope:
    plan = needed(pairs, rule.max_drop, rule.alpha, alpha_drop) if result is Result.INCONCLUSIVE else None
    return Scope(name, result, compare(pairs), *ps, largest_drop(pairs, rule.alpha), plan)


def _result(adjusted: float, by_margin: float, rule: Rule) -> Result:
    if by_margin <= rule.alpha:
        return Result.PASS
    return Result.REGRESSED if adjusted <= rule.alpha else Result.INCONCLUSIVE


def _overall(scopes: Sequence[Scope]) -> Result:
    results = {scope.result for scope in scopes}
    for result in (Result.INCOMPLETE, Result.REGRESSED, Result.INCONCLUSIVE):
        if result in results:
            return result
    return Result.PASS
