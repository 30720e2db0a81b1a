"""The report as CSV: a row for each run and language, the same columns always."""

import csv
import io
from collections.abc import Sequence

from codegrade.report.summary import LanguageSummary, RunSummary
from codegrade.verdict import Verdict

COLUMNS = (
    *("run", "model", "complete", "language", "tasks", "attempts", "accepted", "pass_at_1", "ci95_low", "ci95_high"),
    *(verdict.value for verdict in Verdict),
    *("missing", "excluded", "unproven", "prompt_tokens", "completion_tokens"),
    *("completion_tokens_per_second", "first_token_seconds"),
)
"""The verdict `accepted` is the column of that name; it is there once."""


def render_csv(runs: Sequence[RunSummary]) -> str:
    """Header and rows, ended by newlines; what is unknown is empty."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(dict.fromkeys(COLUMNS)), lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(run, language) for run in runs for language in run.languages)
    return out.getvalue()


def _row(run: RunSummary, language: LanguageSummary) -> dict[str, object]:
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
    }
