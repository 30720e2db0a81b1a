"""Two runs side by side as grids and notes, and as JSON."""

from collections.abc import Sequence

from codegrade.attempt import Key
from codegrade.comparing.common import Common
from codegrade.comparing.outcomes import Outcome, Outcomes
from codegrade.records.reading import Run
from codegrade.report import markdown, table
from codegrade.report.cost import Cost, costs
from codegrade.report.cost_page import money
from codegrade.report.gap_page import points
from codegrade.report.page import Grid, Page
from codegrade.report.summary import RunSummary, summarise
from codegrade.report.words import UNKNOWN, attempt_name, json_text, percent
from codegrade.stats.paired import Comparison

SHOWN = 40
"""How many lost or won attempts a person is shown; JSON has all."""


def render_comparison(shared: Common, found: Outcomes, format_: str) -> str:
    """One of table, markdown and json; ends in a newline."""
    if format_ == "json":
        return render_json(shared, found)
    page = comparison_page(shared, found)
    lines = markdown.page_lines(page) if format_ == "markdown" else table.page_lines(page)
    return "\n".join(lines).strip("\n") + "\n"


def comparison_page(shared: Common, found: Outcomes) -> Page:
    """What a person reads: rates, verdict shifts, speed and tokens, and what to know of it."""
    grids = [_rates(found), _shifts(found.overall), _speeds(shared)]
    base, candidate = shared.names
    return Page(f"{candidate} against {base}", tuple(grid for grid in grids if grid.rows), tuple(_notes(shared, found)))


def interval(limits: tuple[float, float] | None) -> str:
    """An interval of a difference in percentage points."""
    return UNKNOWN if limits is None else f"{points(limits[0])} to {points(limits[1])}"


def attempts_named(keys: Sequence[Key], shown: int = SHOWN) -> str:
    """Attempts by name, and how many more there are."""
    more = f" and {len(keys) - shown} more" if len(keys) > shown else ""
    return ", ".join(attempt_name(key) for key in keys[:shown]) + more


def incomplete(missing: tuple[int, int]) -> str:
    """What lacks a verdict; empty where nothing does."""
    lacks = [f"{count} in the {where}" for where, count in zip(("base", "candidate"), missing, strict=True) if count]
    return f"INCOMPLETE: attempts without a verdict: {', '.join(lacks)}; compared is what both judged" if lacks else ""


def _rates(found: Outcomes) -> Grid:
    head = ("", "tasks", "base", "candidate", "difference", "95 % interval", "exact p", "lost", "won")
    every = [*found.languages, *found.difficulties, found.overall]
    return Grid(head, tuple(_rate(outcome) for outcome in every), frozenset(range(1, len(head))))


def _rate(outcome: Outcome) -> tuple[str, ...]:
    compared = outcome.compared
    p = UNKNOWN if compared.p_value is None else f"{compared.p_value:.3g}"
    return (
        *(outcome.name, str(compared.tasks), percent(compared.second), percent(compared.first)),
        *(points(compared.difference), interval(compared.interval), p, str(len(outcome.lost)), str(len(outcome.won))),
    )


def _shifts(overall: Outcome) -> Grid:
    rows = tuple((s.verdict.value, str(s.base), str(s.candidate), f"{s.more:+d}") for s in overall.shifts)
    return Grid(("verdict", "base", "candidate", "more"), rows, frozenset({1, 2, 3}))


def _speeds(shared: Common) -> Grid:
    one, other = summarise(shared.base), summarise(shared.candidate)
    rows = [
        (f"{name}, {language}", *(_figure(values.get(language)) for values in (_of(one, name), _of(other, name))))
        for name in _MEASURES
        for language in shared.languages
    ]
    cost = costs(shared.base)[0], costs(shared.candidate)[0]
    rows += [(name, *(money(getattr(one, field)) for one in cost)) for name, field in _COSTS.items()]
    known = tuple(row for row in rows if row[1:] != (UNKNOWN, UNKNOWN))
    return Grid(("measured", "base", "candidate"), known, frozenset({1, 2}))


_MEASURES = {
    "tokens per second": "completion_tokens_per_second",
    "seconds to the first token": "first_token_seconds",
    "completion tokens": "completion_tokens",
    "prompt tokens": "prompt_tokens",
}


_COSTS = {"cost": "total", "cost per correct answer": "per_correct"}


def _of(run: RunSummary, name: str) -> dict[str, float | None]:
    return {language.language: getattr(language.speed, _MEASURES[name]) for language in run.languages}


def _figure(value: float | None) -> str:
    if value is None:
        return UNKNOWN
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def _notes(shared: Common, found: Outcomes) -> list[str]:
    notes = [incomplete(shared.missing)] if not shared.complete else []
    for what, keys in (("lost", found.overall.lost), ("won", found.overall.won)):
        notes += [f"{what}: {attempts_named(keys)}"] if keys else []
    return [*notes, *shared.noted]


def render_json(shared: Common, found: Outcomes) -> str:
    """One object; docs/ci.md describes it."""
    page = {
        "base": _run(shared.base),
        "candidate": _run(shared.candidate),
        "complete": shared.complete,
        "missing": {"base": shared.missing[0], "candidate": shared.missing[1]},
        "overall": outcome_json(found.overall),
        "languages": {outcome.name: outcome_json(outcome) for outcome in found.languages},
        "difficulties": {outcome.name: outcome_json(outcome) for outcome in found.difficulties},
        "noted": list(shared.noted),
    }
    return json_text(page)


def outcome_json(outcome: Outcome) -> dict[str, object]:
    """One outcome; a difference is candidate − base."""
    return {
        **comparison_json(outcome.compared),
        "lost": [key_json(key) for key in outcome.lost],
        "won": [key_json(key) for key in outcome.won],
        "verdicts": {s.verdict.value: {"base": s.base, "candidate": s.candidate} for s in outcome.shifts},
    }


def comparison_json(compared: Comparison) -> dict[str, object]:
    """A comparison whose first condition is the candidate."""
    return {
        "tasks": compared.tasks,
        "base": compared.second,
        "candidate": compared.first,
        "difference": compared.difference,
        "ci95": None if compared.interval is None else list(compared.interval),
        "p_value": compared.p_value,
    }


def key_json(key: Key) -> dict[str, object]:
    """An attempt's key."""
    return {"task": key.task, "language": key.language, "sample": key.sample}


def _run(run: Run) -> dict[str, object]:
    summary = summarise(run)
    speed = {
        language.language: {field: getattr(language.speed, field) for field in _MEASURES.values()}
        for language in summary.languages
    }
    return {"id": summary.id, "model": summary.model, "measured": speed, "cost": _cost(costs(run)[0])}


def _cost(cost: Cost) -> dict[str, object]:
    return {"total": cost.total, "per_correct": cost.per_correct, "basis": cost.basis}
