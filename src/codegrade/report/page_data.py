"""What goes into the page: everything that its tables, charts and lists are drawn from, as values that JSON has."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from codegrade import __version__
from codegrade.attempt import Attempt
from codegrade.records.reading import Run
from codegrade.report.gap import STAND_INS
from codegrade.report.json_format import gap_values
from codegrade.report.page_attempts import Names, Shown, columns, packed, rounded, texts
from codegrade.report.page_figures import facts, family, figures
from codegrade.report.page_pairs import paired
from codegrade.report.page_ratings import ratings
from codegrade.report.rows import incomplete_note
from codegrade.report.summary import LanguageSummary, RunSummary, summarise
from codegrade.report.words import first_line
from codegrade.stats.samples import mean_pass_at_k, pass_at_1_interval
from codegrade.verdict import Verdict

MOST_FAILURES = 50
"""How many of a run's failures a page names; the others are counted."""


@dataclass(frozen=True, slots=True)
class PageData:
    """`plain` is read when the page opens; `blocks` are compressed, by the id of the element that holds each."""

    plain: Mapping[str, object]
    blocks: Mapping[str, str]


def page_data(runs: Sequence[Run], shown: Shown) -> PageData:
    """The data of a page over these runs, in their order."""
    names = Names()
    summaries = _told_apart([summarise(run) for run in runs])
    labels = _labels(summaries)
    plain = {
        "codegrade": __version__,
        "verdicts": [verdict.value for verdict in Verdict],
        "languages": sorted({name for run in runs for name in run.header.planned}),
        "stand_ins": dict(STAND_INS),
        "revealed": shown.revealed,
        "runs": [
            {"label": label, **_run(run, summary, names)}
            for run, summary, label in zip(runs, summaries, labels, strict=True)
        ],
        "pairs": paired(runs),
        "ratings": ratings(runs, labels),
    }
    blocks = {f"texts-{i}": texts(run.folder, run.attempts, shown) for i, run in enumerate(runs)}
    asked = {attempt.prompt_digest for run in runs for attempt in run.attempts}
    prompts = {digest: text for digest, text in sorted(shown.prompts.items()) if digest in asked}
    return PageData({**plain, "names": names.all()}, {**blocks, "prompts": packed(prompts)})


def _told_apart(summaries: Sequence[RunSummary]) -> list[RunSummary]:
    """With ids of their own: of runs with one id, all but the first get a number."""
    seen: set[str] = set()
    found = []
    for summary in summaries:
        names = (f"{summary.id} ({n})" if n > 1 else summary.id for n in count(1))
        id_ = next(name for name in names if name not in seen)
        seen.add(id_)
        found.append(replace(summary, id=id_))
    return found


def _labels(summaries: Sequence[RunSummary]) -> list[str]:
    """What to call the runs: their models, with the id where another run could be meant."""
    models = Counter(summary.model for summary in summaries)
    labels = [s.model if models[s.model] == 1 else f"{s.model} ({s.id})" for s in summaries]
    return labels if len(set(labels)) == len(labels) else [f"{s.model} [{s.id}]" for s in summaries]


def _run(run: Run, summary: RunSummary, names: Names) -> dict[str, object]:
    cells = _cells(run.attempts)
    return {
        "id": summary.id,
        "model": summary.model,
        "family": family(summary.model),
        "incomplete": incomplete_note(replace(summary, folder=summary.id)),  # a page may be published: no path
        "exclusions": [
            {"task": e.task, "language": e.language, "problem": first_line(e.problem)} for e in summary.exclusions
        ],
        "failures": [
            {**_key(f.key.task, f.key.language, f.key.sample), "stage": f.stage, "error": first_line(f.error)}
            for f in summary.failures[:MOST_FAILURES]
        ],
        "more_failures": max(0, len(summary.failures) - MOST_FAILURES),
        "facts": facts(run),
        "figures": figures(run),
        "languages": {found.language: _language(found, cells[found.language]) for found in summary.languages},
        "gaps": [gap_values(gap) for gap in summary.gaps],
        "attempts": columns(run.attempts, names),
    }


def _key(task: str, language: str, sample: int) -> dict[str, object]:
    return {"task": task, "language": language, "sample": sample}


def _language(found: LanguageSummary, cells: Mapping[str, Sequence[tuple[int, int]]]) -> dict[str, object]:
    return {
        "tasks": found.tasks,
        "attempts": found.attempts,
        "accepted": found.accepted,
        "missing": found.missing,
        "rate": found.pass_at_1,
        "ci95": found.interval,
        "pass_at_k": {str(k): rate for k, rate in found.pass_at_k.items()},
        "verdicts": [found.verdicts[verdict] for verdict in Verdict],
        "excluded": len(found.excluded),
        "unproven": found.unproven,
        "speed": rounded(found.speed.completion_tokens_per_second),
        "first": rounded(found.speed.first_token_seconds),
        "cells": {name: _cell(counts) for name, counts in sorted(cells.items())},
    }


def _cell(counts: Sequence[tuple[int, int]]) -> dict[str, object]:
    """One difficulty of one language: how many tasks were judged, their mean rate and its 95 % interval."""
    return {"tasks": len(counts), "rate": mean_pass_at_k(counts, 1), "ci95": pass_at_1_interval(counts)}


def _cells(attempts: Sequence[Attempt]) -> defaultdict[str, dict[str, list[tuple[int, int]]]]:
    """By language and difficulty: judged and accepted for each task."""
    judged: Counter[tuple[str, str, str]] = Counter()
    accepted: Counter[tuple[str, str, str]] = Counter()
    for attempt in attempts:
        key = (attempt.key.language, attempt.difficulty, attempt.key.task)
        judged[key] += 1
        accepted[key] += attempt.judgement.verdict is Verdict.ACCEPTED
    cells: defaultdict[str, dict[str, list[tuple[int, int]]]] = defaultdict(dict)
    for key in sorted(judged):
        language, difficulty, _ = key
        cells[language].setdefault(difficulty, []).append((judged[key], accepted[key]))
    return cells
