"""The gap as grids and notes, which the table and Markdown formats lay out."""

from collections.abc import Sequence

from codegrade.report.gap import Gap
from codegrade.report.page import Grid, Page
from codegrade.report.words import UNKNOWN, attempt_name, percent
from codegrade.stats.paired import Comparison

KINDS = 12
"""How many kinds of errors, and of undetermined constructs, are listed."""
SAID = 90
"""How much of a message fits a table, in characters."""


def gap_page(gap: Gap, prefix: str = "") -> Page:
    """The page of a gap; `prefix` goes before its heading."""
    heading = f"{prefix}The gap between {gap.first} and {gap.second}"
    if gap.stand_in:
        heading += ", a stand-in: not Oracle's numbers"
    grids = [_comparisons(gap)] if _compared(gap) else []
    grids += [_table(gap)] if gap.judged.tasks else []
    grids += [_errors(gap)] if gap.errors else []
    return Page(heading, tuple(grids), tuple(_notes(gap)))


def _compared(gap: Gap) -> bool:
    return bool(gap.judged.tasks or (gap.bounds and gap.bounds[0].tasks))


def points(difference: float | None) -> str:
    """A difference of rates in percentage points, with its sign; a dash where it is unknown."""
    if difference is None:
        return UNKNOWN
    text = f"{100 * difference:+.1f}"
    return "0.0" if text in {"+0.0", "-0.0"} else text


def _comparisons(gap: Gap) -> Grid:
    head = ("tasks", "how many", gap.first, gap.second, "difference", "95 % interval", "exact p")
    rows = [_comparison("judged on both", gap.judged)]
    if gap.bounds:
        rows.append(_comparison("and all undetermined failing", gap.bounds[0]))
        rows.append(_comparison("and all undetermined passing", gap.bounds[1]))
    return Grid(head, tuple(rows), frozenset(range(1, len(head))))


def _comparison(label: str, result: Comparison) -> tuple[str, ...]:
    low, high = result.interval or (None, None)
    return (
        label,
        str(result.tasks),
        percent(result.first),
        percent(result.second),
        points(result.difference),
        f"{points(low)} to {points(high)}" if result.interval else UNKNOWN,
        _probability(result.p_value),
    )


def _probability(p: float | None) -> str:
    if p is None:
        return UNKNOWN
    return "< 0.0001" if p < 0.0001 else f"{p:.2g}"  # noqa: PLR2004  # the last digit that anyone reads


def _table(gap: Gap) -> Grid:
    cells = gap.judged.table
    rows = (
        (f"{gap.first} accepted", _cell(cells.both), _cell(cells.first_only)),
        (f"{gap.first} not", _cell(cells.second_only), _cell(cells.neither)),
    )
    return Grid(("tasks", f"{gap.second} accepted", f"{gap.second} not"), rows, frozenset({1, 2}))


def _cell(count: float) -> str:
    return str(int(count)) if count == int(count) else f"{count:.1f}"


def _errors(gap: Gap) -> Grid:
    rows = tuple(
        (error.code, str(error.count), attempt_name(error.example), error.message[:SAID])
        for error in gap.errors[:KINDS]
    )
    return Grid((f"not accepted on {gap.second}", "replies", "for example", "which says"), rows, frozenset({1}))


def _notes(gap: Gap) -> list[str]:
    notes = [_legend(gap)] if _compared(gap) else []
    notes += _flips(gap) if gap.judged.tasks else ["no task has a verdict on both dialects yet"]
    if len(gap.errors) > KINDS:
        notes.append(f"{len(gap.errors) - KINDS} rarer kinds of errors are in the JSON format")
    if gap.undetermined:
        notes.append(f"undetermined on {gap.second}: {gap.undetermined} attempts; most often {_constructs(gap)}")
    if any(gap.missing):
        notes.append(
            f"missing for other reasons: {gap.missing[0]} attempts on {gap.first}, {gap.missing[1]} on {gap.second}"
        )
    if gap.asked_in:
        notes.append(f"the replies judged as {gap.second} were asked for as {gap.asked_in}")
    if gap.excluded:
        names = ", ".join(f"{exclusion.task} in {exclusion.language}" for exclusion in gap.excluded)
        notes.append(f"left out, because a reference does not pass here: {names}")
    return notes


def _legend(gap: Gap) -> str:
    test = "the exact test over tasks" if gap.several else "McNemar's exact test"
    return (
        f"difference: {gap.first} minus {gap.second}, in percentage points, with its paired 95 % interval; "
        f"p: {test}, two-sided"
    )


def _flips(gap: Gap) -> list[str]:
    how = "passed more often on {} than on {}" if gap.several else "accepted on {}, not on {}"
    return [
        _named(how.format(gap.first, gap.second), gap.first_ahead),
        _named(how.format(gap.second, gap.first), gap.second_ahead),
    ]


def _named(label: str, tasks: Sequence[str]) -> str:
    return f"{label}: {len(tasks)}" + (f" ({', '.join(tasks)})" if tasks else "")


def _constructs(gap: Gap) -> str:
    more = f" and {len(gap.constructs) - KINDS} more" if len(gap.constructs) > KINDS else ""
    return ", ".join(f"{name[:SAID]} ({count})" for name, count in gap.constructs[:KINDS]) + more
