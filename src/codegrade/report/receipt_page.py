"""A receipt as a person reads it."""

from collections.abc import Sequence

from codegrade.receipt import Receipt
from codegrade.report.page import Grid, Page
from codegrade.report.table import page_lines
from codegrade.report.words import first_line, task_names


def render_receipt(receipt: Receipt) -> str:
    """The table of verdicts, the digests, and every attempt that differs; ends in a newline."""
    page = Page(_heading(receipt), (_differing(receipt), _counts(receipt), _digests(receipt)), tuple(_notes(receipt)))
    kept = Page(page.heading, tuple(grid for grid in page.grids if grid.rows), page.notes)
    return "\n".join(page_lines(kept)).strip("\n") + "\n"


def _heading(receipt: Receipt) -> str:
    judged = len(receipt.attempts) - len(receipt.unjudged)
    said = f"{receipt.run}: {judged} of {len(receipt.attempts)} verdicts judged again, "
    return said + (f"{len(receipt.differing)} DIFFER" if receipt.differing else "none differs")


def _differing(receipt: Receipt) -> Grid:
    rows = tuple((line.name, line.recorded, line.verdict) for line in receipt.differing)
    return Grid(("attempt", "recorded", "here"), rows, frozenset())


def _counts(receipt: Receipt) -> Grid:
    names = sorted({name for counts in receipt.verdicts.values() for name in counts})
    rows = tuple(
        (language, *(str(counts.get(name, 0)) for name in names)) for language, counts in receipt.verdicts.items()
    )
    return Grid(("language", *names), rows, frozenset(range(1, len(names) + 1)))


def _digests(receipt: Receipt) -> Grid:
    rows = [(name, digest) for name, digest in receipt.digests.items()]
    rows += [(f"toolchain, {language}", record.environment) for language, record in receipt.languages.items()]
    rows += [("codegrade", receipt.codegrade), ("system", _machine(receipt)), ("all of the first six", receipt.digest)]
    return Grid(("what", "SHA-256, or version"), tuple(rows), frozenset())


def _machine(receipt: Receipt) -> str:
    parts = (receipt.machine.get(name, "") for name in ("system", "architecture", "processor"))
    return ", ".join(part for part in parts if part)


def _notes(receipt: Receipt) -> Sequence[str]:
    problems: dict[str, list[str]] = {}
    for line in receipt.unjudged:
        problems.setdefault(first_line(line.problem), []).append(f"{line.name} (recorded {line.recorded})")
    return [*(_unjudged(problem, names) for problem, names in problems.items()), *receipt.changed]


def _unjudged(problem: str, names: Sequence[str]) -> str:
    return f"NOT JUDGED AGAIN: {problem}: {task_names(names)}"
