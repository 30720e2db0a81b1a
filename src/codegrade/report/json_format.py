"""The report as JSON, documented in docs/report.schema.md."""

from collections.abc import Sequence
from dataclasses import asdict

from codegrade.report.cost import Place
from codegrade.report.gap import ErrorCount, Gap
from codegrade.report.summary import LanguageSummary, RunSummary
from codegrade.report.words import json_text
from codegrade.stats.paired import Comparison


def render_json(runs: Sequence[RunSummary]) -> str:
    """One object; keys in a fixed order; ends in a newline. A rate over nothing is null."""
    return json_text({"runs": [_run(run) for run in runs]})


def _run(run: RunSummary) -> dict[str, object]:
    return {
        "id": run.id,
        "model": run.model,
        "complete": run.complete,
        "languages": {language.language: _language(language) for language in run.languages},
        "excluded": [exclusion.model_dump() for exclusion in run.exclusions],
        **({"cost": asdict(run.cost)} if run.cost.basis else {}),
        **({"place": _place(run.place)} if run.place.known else {}),
        **({"gaps": [gap_values(gap) for gap in run.gaps]} if run.gaps else {}),
    }


def _language(language: LanguageSummary) -> dict[str, object]:
    return {
        "tasks": language.tasks,
        "attempts": language.attempts,
        "accepted": language.accepted,
        "pass_at_1": language.pass_at_1,
        "ci95": None if language.interval is None else list(language.interval),
        "pass_at_k": {str(k): rate for k, rate in language.pass_at_k.items()},
        "verdicts": {verdict.value: count for verdict, count in language.verdicts.items()},
        "missing": language.missing,
        "failures": dict(language.failures),
        "excluded": list(language.excluded),
        "unproven": list(language.unproven),
        "measured": asdict(language.speed),
        **({"cost": asdict(language.cost)} if language.cost.basis else {}),
    }


def _place(place: Place) -> dict[str, object]:
    return {name: None if value == "" else value for name, value in asdict(place).items()}


def gap_values(gap: Gap) -> dict[str, object]:
    """A gap as JSON has it; see docs/report.schema.md."""
    low, high = gap.bounds or (None, None)
    return {
        "first": gap.first,
        "second": gap.second,
        "stand_in": gap.stand_in,
        "judged": _comparison(gap.judged),
        "undetermined_failing": _comparison(low) if low else None,
        "undetermined_passing": _comparison(high) if high else None,
        "first_ahead": list(gap.first_ahead),
        "second_ahead": list(gap.second_ahead),
        "errors": [_error(error) for error in gap.errors],
        "undetermined": gap.undetermined,
        "constructs": dict(gap.constructs),
        "missing": {"first": gap.missing[0], "second": gap.missing[1]},
        "excluded": [exclusion.model_dump() for exclusion in gap.excluded],
        "asked_in": gap.asked_in,
    }


def _comparison(result: Comparison) -> dict[str, object]:
    return {
        "tasks": result.tasks,
        "first": result.first,
        "second": result.second,
        "difference": result.difference,
        "ci95": None if result.interval is None else list(result.interval),
        "p_value": result.p_value,
        "table": asdict(result.table),
    }


def _error(error: ErrorCount) -> dict[str, object]:
    return {"code": error.code, "count": error.count, "example": asdict(error.example), "message": error.message}
