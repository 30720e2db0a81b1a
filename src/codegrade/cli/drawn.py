"""The hidden cases that generators draw, for a page that may show them: out of the cache, or drawn once more."""

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence

from codegrade.attempt import Attempt
from codegrade.cache import cache_folder
from codegrade.cases import Materialiser
from codegrade.cli.bench import identify
from codegrade.cli.drive import note
from codegrade.errors import CodegradeError
from codegrade.languages import Language, toolchains
from codegrade.records.reading import Run
from codegrade.sandbox.select import open_sandbox
from codegrade.tasks.task import Cases, Task

Drawn = tuple[str, str, str]
"""A task, its digest, and the digest of its cases."""
Wanted = Mapping[tuple[int, str], set[Drawn]]
"""By seed and task: which cases attempts failed on."""


def drawn_cases(
    runs: Sequence[Run], tasks: Mapping[str, Task], languages: Mapping[str, Language]
) -> dict[Drawn, Cases]:
    """All cases of the tasks of which an attempt failed a drawn one, where drawing gives those that were recorded.

    What cannot be drawn here is left out, with a note on stderr.
    """
    wanted = _wanted(runs, tasks)
    if not wanted:
        return {}
    try:
        return _draw(wanted, tasks, languages)
    except CodegradeError as error:
        note(f"hidden cases that are drawn are left out: {error}")
        return {}


def _wanted(runs: Sequence[Run], tasks: Mapping[str, Task]) -> Wanted:
    found: defaultdict[tuple[int, str], set[Drawn]] = defaultdict(set)
    for run in runs:
        for attempt in run.attempts:
            if _failed_a_drawn_one(attempt, tasks.get(attempt.key.task)):
                seed = run.header.configuration.fresh_seed or 0
                found[seed, attempt.key.task].add((attempt.key.task, attempt.task_digest, attempt.cases_digest))
    return found


def _failed_a_drawn_one(attempt: Attempt, task: Task | None) -> bool:
    at = attempt.judgement.case
    return at is not None and task is not None and task.digest == attempt.task_digest and at >= len(task.cases)


def _draw(wanted: Wanted, tasks: Mapping[str, Task], languages: Mapping[str, Language]) -> dict[Drawn, Cases]:
    known, cache = toolchains(languages), cache_folder(os.environ)
    pool, _ = open_sandbox(languages=known, workers=1, cache=cache)
    found: dict[Drawn, Cases] = {}
    with pool as sandbox:
        identities, _ = identify(sandbox, known)
        for (seed, name), drawn in sorted(wanted.items()):
            try:
                cases, digest = Materialiser(sandbox, known, identities, cache, seed).cases(tasks[name])
            except CodegradeError as error:
                note(f"{name}: its drawn cases are left out: {error}")
                continue
            found |= {key: cases for key in drawn if key[2] == digest}
            if any(key[2] != digest for key in drawn):
                note(f"{name}: the cases drawn here are not those recorded; they are left out")
    return found
