"""Cost and place as a grid, which the table and Markdown formats lay out."""

import math
from collections.abc import Callable, Sequence

from codegrade.report.page import Grid, Page
from codegrade.report.summary import RunSummary
from codegrade.report.words import UNKNOWN

_COLUMNS: tuple[tuple[str, bool, Callable[[RunSummary], str]], ...] = (
    ("place", False, lambda run: run.place.location),
    ("hardware", False, lambda run: run.place.hardware),
    ("quantisation", False, lambda run: run.place.quantization),
    ("size", True, lambda run: "" if run.place.size_gb is None else f"{run.place.size_gb:g} GB"),
    ("server", False, lambda run: f"{run.place.server} {run.place.server_version}".strip()),
    ("cost", True, lambda run: money(run.cost.total) if run.cost.total is not None else ""),
    ("per correct answer", True, lambda run: money(run.cost.per_correct) if run.cost.per_correct is not None else ""),
)
"""Heads, whether they are set flush right, and what a run has of each; "" is unknown."""


def money(amount: float | None) -> str:
    """An amount with four digits that say something, or to the whole; a dash where it is unknown."""
    if not amount:
        return UNKNOWN if amount is None else "0"
    places = max(0, 3 - math.floor(math.log10(abs(amount))))
    text = f"{amount:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def cost_pages(runs: Sequence[RunSummary]) -> list[Page]:
    """One page with a row a run, columns where any run has something; no page where none has."""
    used = [column for column in _COLUMNS if any(column[2](run) for run in runs)]
    if not used:
        return []
    head = ("model", *(name for name, _, _ in used))
    rows = tuple((run.model, *(value(run) or UNKNOWN for _, _, value in used)) for run in runs)
    numbers = frozenset(at for at, (_, right, _) in enumerate(used, start=1) if right)
    return [Page("Cost and place", (Grid(head, rows, numbers),), tuple(_notes(runs)))]


def _notes(runs: Sequence[RunSummary]) -> list[str]:
    bases = {run.cost.basis for run in runs if run.cost.total is not None}
    notes = []
    if bases:
        how = {"tokens": "the prices of tokens", "time": "the price of an hour, for the time that the model was busy"}
        notes.append(f"cost: of the replies with a verdict, by {' or '.join(how[basis] for basis in sorted(bases))}")
    if any(run.cost.basis and run.cost.total is None for run in runs):
        notes.append("a cost is unknown where the record lacks a reply's tokens, or its time")
    return notes
