"""Single attempts, for `codegrade grade`: JSON lines or CSV with one attempt each."""

import csv
import io
from collections.abc import Iterable

from codegrade.attempt import Attempt
from codegrade.report.csv_format import cell
from codegrade.report.words import json_text

COLUMNS = ("task", "language", "sample", "verdict", "detail", "cpu_seconds", "memory_bytes")


def render_attempt_lines(attempts: Iterable[Attempt]) -> str:
    """One JSON object per line; what is unknown is null."""
    return "".join(json_text(_fields(attempt), indent=None) for attempt in attempts)


def render_attempt_csv(attempts: Iterable[Attempt]) -> str:
    """Header and rows; what is unknown is empty."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: cell(value) for name, value in _fields(attempt).items()} for attempt in attempts)
    return out.getvalue()


def _fields(attempt: Attempt) -> dict[str, object]:
    return {
        "task": attempt.key.task,
        "language": attempt.key.language,
        "sample": attempt.key.sample,
        "verdict": attempt.judgement.verdict.value,
        "detail": attempt.judgement.detail,
        "cpu_seconds": attempt.cpu_seconds,
        "memory_bytes": attempt.memory_bytes,
    }
