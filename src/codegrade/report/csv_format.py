"""The report as CSV: a row for each run and language, the same columns always.

Where a run has a gap between dialects, columns for it follow the others; they are filled in the row of the Oracle side.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict

from codegrade.records.schema import plain_text
from codegrade.report.gap import Gap
from codegrade.report.summary import LanguageSummary, RunSummary
from codegrade.verdict import Verdict

COLUMNS = (
    *("run", "model", "complete", "language", "tasks", "attempts", "accepted", "pass_at_1", "ci95_low", "ci95_high"),
    *(verdict.value for verdict in Verdict),
    *("missing", "excluded", "unproven", "prompt_tokens", "completion_tokens"),
    *("completion_tokens_per_second", "first_token_seconds"),
)
"""The verdict `accepted` is the column of that name; it is there once."""
GAP_COLUMNS = (
    *("gap_from", "gap_tasks", "gap_from_pass_at_1", "gap_pass_at_1", "gap_difference", "gap_ci95_low"),
    *("gap_ci95_high", "gap_p", "gap_both", "gap_from_only", "gap_this_only", "gap_neither", "gap_from_ahead"),
    *("gap_this_ahead", "gap_errors", "gap_undetermined", "gap_pass_at_1_if_failing", "gap_pass_at_1_if_passing"),
    *("gap_difference_if_failing", "gap_difference_if_passing", "gap_stand_in"),
)

COST_COLUMNS = (
    *("cost", "cost_per_correct", "cost_basis", "location", "hardware", "quantization", "size_gb", "server"),
    "server_version",
)
"""The cost is the row's language's, the place the run's."""


def render_csv(runs: Sequence[RunSummary]) -> str:
    """Header and rows, ended by newlines; what is unknown is empty."""
    out = io.StringIO()
    columns = (*COLUMNS, *(GAP_COLUMNS if any(run.gaps for run in runs) else ()))
    columns += COST_COLUMNS if any(run.cost.basis or run.place.known for run in runs) else ()
    columns = tuple(dict.fromkeys(columns))
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    rows = (row_of(run, language) for run in runs for language in run.languages)
    writer.writerows({name: cell(value) for name, value in row.items() if name in columns} for row in rows)
    return out.getvalue()


def cell(value: object) -> object:
    """A value as CSV holds it. A text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if not isinstance(value, str):
        return value
    formula = len(value) > 1 and value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return plain_text(f"'{value}" if formula else value)


def row_of(run: RunSummary, language: LanguageSummary) -> dict[str, object]:
    """Every column that the run has something for."""
    low, high = language.interval or (None, None)
    speed = language.speed
    return {
        "run": run.id,
        "model": run.model,
        "complete": str(run.complete).lower(),
        "language": language.language,
        "tasks": language.tasks,
        "attempts": language.attempts,
        "pass_at_1": language.pass_at_1,
        "ci95_low": low,
        "ci95_high": high,
        **{verdict.value: count for verdict, count in language.verdicts.items()},
        "missing": language.missing,
        "excluded": len(language.excluded),
        "unproven": len(language.unproven),
        "prompt_tokens": speed.prompt_tokens,
        "completion_tokens": speed.completion_tokens,
        "completion_tokens_per_second": speed.completion_tokens_per_second,
        "first_token_seconds": speed.first_token_seconds,
        **_cost(run, language),
        **{column: cell for gap in run.gaps if gap.second == language.language for column, cell in _gap(gap).items()},
    }


def _cost(run: RunSummary, language: LanguageSummary) -> dict[str, object]:
    cost = language.cost
    return {
        "cost": cost.total,
        "cost_per_correct": cost.per_correct,
        "cost_basis": cost.basis,
        **asdict(run.place),
    }


def _gap(gap: Gap) -> dict[str, object]:
    judged, cells = gap.judged, gap.judged.table
    low, high = judged.interval or (None, None)
    failing, passing = gap.bounds or (None, None)
    return {
        "gap_from": gap.first,
        "gap_tasks": judged.tasks,
        "gap_from_pass_at_1": judged.first,
        "gap_pass_at_1": judged.second,
        "gap_difference": judged.difference,
        "gap_ci95_low": low,
        "gap_ci95_high": high,
        "gap_p": judged.p_value,
        "gap_both": cells.both,
        "gap_from_only": cells.first_only,
        "gap_this_only": cells.second_only,
        "gap_neither": cells.neither,
        "gap_from_ahead": " ".join(gap.first_ahead),
        "gap_this_ahead": " ".join(gap.second_ahead),
        "gap_errors": "; ".join(f"{e.code} {e.count} {e.example.task} {e.example.sample}" for e in gap.errors),
        "gap_undetermined": gap.undetermined,
        "gap_pass_at_1_if_failing": failing.second if failing else None,
        "gap_pass_at_1_if_passing": passing.second if passing else None,
        "gap_difference_if_failing": failing.difference if failing else None,
        "gap_difference_if_passing": passing.difference if passing else None,
        "gap_stand_in": str(gap.stand_in).lower(),
    }
