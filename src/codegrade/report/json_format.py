"""The report as JSON, documented in docs/report.schema.md."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from codegrade.report.summary import LanguageSummary, RunSummary


def render_json(runs: Sequence[RunSummary]) -> str:
    """One object; keys in a fixed order; ends in a newline. A rate over nothing is null."""
    return json.dumps({"runs": [_run(run) for run in runs]}, indent=2, ensure_ascii=False) + "\n"


def _run(run: RunSummary) -> dict[str, object]:
    return {
        "id": run.id,
        "model": run.model,
        "complete": run.complete,
        "languages": {language.language: _language(language) for language in run.languages},
        "excluded": [exclusion.model_dump() for exclusion in run.exclusions],
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
    }
