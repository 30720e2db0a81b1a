"""What a gate says, for a person and as JSON."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegrade.attempt import Key
from codegrade.comparing.common import Common
from codegrade.comparing.outcomes import OVERALL, Outcome, Outcomes
from codegrade.gate import Decision, Result, Scope
from codegrade.report.comparison_page import attempts_named, incomplete, key_json
from codegrade.report.gap_page import points
from codegrade.report.page import Grid, Page
from codegrade.report.words import json_text, percent

SHOWN = 10
"""How many lost attempts a scope names; JSON and JUnit have all."""


@dataclass(frozen=True, slots=True)
class Gated:
    """A decision, and the runs and counts it rests on."""

    decision: Decision
    shared: Common
    found: Outcomes

    def outcome(self, scope: Scope) -> Outcome:
        """The counts of a scope."""
        every = {outcome.name: outcome for outcome in self.found.languages}
        return self.found.overall if scope.name == OVERALL else every[scope.name]


def gate_page(gated: Gated) -> Page:
    """The page of a gate."""
    base, candidate = gated.shared.names
    heading = f"gate: {gated.decision.result}: {candidate} against {base}"
    return Page(heading, (_grid(gated.decision),), tuple(_notes(gated)))


def _grid(decision: Decision) -> Grid:
    largest = f"{100 * decision.rule.max_drop:g}"
    head = ("", "tasks", "base", "candidate", "difference", "drop at most", "p of no drop", f"p of {largest} or more")
    rows = tuple(_row(scope) for scope in decision.scopes)
    return Grid((*head, "result"), rows, frozenset(range(1, len(head))))


def _row(scope: Scope) -> tuple[str, ...]:
    compared = scope.compared
    lost = compared.difference
    return (
        *(scope.name, str(compared.tasks), percent(compared.first), percent(compared.second)),
        *(points(None if lost is None else -lost), f"{100 * scope.largest_drop:.1f}"),
        *(f"{scope.adjusted_p:.3g}", f"{scope.margin_p:.3g}", scope.result.value),
    )


def said(scope: Scope, decision: Decision) -> str:
    """One sentence on why a scope came out as it did."""
    rule = decision.rule
    largest = f"{100 * rule.max_drop:g} points"
    if scope.result is Result.PASS:
        small = "; it did drop, by less than that" if scope.adjusted_p <= rule.alpha else ""
        return f"a drop of {largest} or more is ruled out (p = {scope.margin_p:.3g}){small}"
    if scope.result is Result.REGRESSED:
        return f"dropped by {100 * (scope.compared.difference or 0):.1f} points (p = {scope.adjusted_p:.3g} after Holm)"
    if scope.result is Result.INCOMPLETE:
        return "no decision: attempts without a verdict, or no task that both runs judged"
    return f"no drop is shown, and one of {largest} is not ruled out; {_needed(scope)}"


def _needed(scope: Scope) -> str:
    if scope.needed is None:
        return ""
    more = scope.needed.tasks - scope.compared.tasks
    text = f"about {more} more tasks would decide ({scope.needed.tasks} in all)"
    if scope.needed.samples is None:
        return f"{text}; more samples of these tasks would not"
    return f"{text}, or about {scope.needed.samples} times as many samples of these"


def _notes(gated: Gated) -> Iterable[str]:
    decision = gated.decision
    if not gated.shared.complete:
        yield incomplete(gated.shared.missing)
    for scope in decision.scopes:
        yield f"{scope.name}: {said(scope, decision)}"
    for scope in decision.scopes:
        lost = gated.outcome(scope).lost
        if lost and scope.result is Result.REGRESSED:
            yield f"lost in {scope.name}: {names(lost)}"
    yield from gated.shared.noted


def names(keys: Sequence[Key]) -> str:
    """The first attempts by name."""
    return attempts_named(keys, SHOWN)


def render_gate_json(gated: Gated) -> str:
    """One object; docs/ci.md describes it."""
    decision, shared = gated.decision, gated.shared
    page = {
        "result": decision.result.value,
        "max_drop": decision.rule.max_drop,
        "alpha": decision.rule.alpha,
        "base": shared.names[0],
        "candidate": shared.names[1],
        "complete": shared.complete,
        "missing": {"base": shared.missing[0], "candidate": shared.missing[1]},
        "scopes": {scope.name: _scope_json(gated, scope) for scope in decision.scopes},
        "noted": list(shared.noted),
    }
    return json_text(page)


def _scope_json(gated: Gated, scope: Scope) -> dict[str, object]:
    compared, outcome, needed = scope.compared, gated.outcome(scope), scope.needed
    return {
        "result": scope.result.value,
        "said": said(scope, gated.decision),
        "tasks": compared.tasks,
        "base": compared.first,
        "candidate": compared.second,
        "drop": compared.difference,
        "largest_drop": scope.largest_drop,
        "p_no_drop": scope.drop_p,
        "p_no_drop_holm": scope.adjusted_p,
        "p_max_drop": scope.margin_p,
        "needed": None if needed is None else {"tasks": needed.tasks, "times_samples": needed.samples},
        "lost": [key_json(key) for key in outcome.lost],
        "won": [key_json(key) for key in outcome.won],
    }
