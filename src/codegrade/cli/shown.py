"""What a page may show of tasks beside a run's record: prompts, and where asked the hidden cases, if they are at hand.

A prompt is shown only where rendering it now gives the digest that was recorded, and a case only where the task's
digest is the recorded one: what has changed since is left out, not guessed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from codegrade.cli.drawn import drawn_cases
from codegrade.cli.drive import note
from codegrade.errors import CodegradeError
from codegrade.languages import Language, load_languages
from codegrade.prompts import prompt_digest, render_prompt, samples_text
from codegrade.question import shown_code
from codegrade.records.reading import Run
from codegrade.report.page_attempts import Shown
from codegrade.roots import find_roots
from codegrade.tasks.registry import load_all
from codegrade.tasks.submissions import read_extensions
from codegrade.tasks.task import Case, SqlCase, StdioCase, Task


def look_up(runs: Sequence[Run], root: Path | None, *, revealed: bool) -> Shown:
    """The prompts and cases of these runs; tasks are looked for in `root`, else where each run found its own.

    Raises:
        UsageError: `root` was given and is no data folder.
    """
    prompts: dict[str, str] = {}
    cases: dict[tuple[str, str, str], Mapping[int, str]] = {}
    for place, group in _by_root(runs, root).items():
        try:
            tasks, languages = _load(place)
        except CodegradeError as error:
            if root is not None:
                raise
            note(f"prompts are left out: {error}")
            continue
        prompts |= _prompts(group, tasks, languages)
        if revealed:
            cases |= _cases(group, tasks, languages)
    return Shown(prompts, cases, revealed)


def _by_root(runs: Sequence[Run], root: Path | None) -> Mapping[Path | None, list[Run]]:
    found: dict[Path | None, list[Run]] = {}
    for run in runs:
        recorded = run.header.configuration.root
        found.setdefault(root or (Path(recorded) if recorded else None), []).append(run)
    return found


def _load(root: Path | None) -> tuple[Mapping[str, Task], Mapping[str, Language]]:
    roots = find_roots(root)
    tasks, _ = load_all(roots.tasks, extensions=read_extensions(roots.sandboxes))
    return {task.id: task for task in tasks}, load_languages(roots)


def _prompts(runs: Iterable[Run], tasks: Mapping[str, Task], languages: Mapping[str, Language]) -> dict[str, str]:
    wanted = {(a.key.task, a.key.language): a.prompt_digest for run in runs for a in run.attempts if a.prompt_digest}
    asked = {a.prompt_digest for run in runs for a in run.attempts}
    found = ((digest, text) for pair in sorted(wanted) for digest, text in _prompt(*pair, tasks, languages))
    return {digest: text for digest, text in found if digest in asked}


def _prompt(
    task: str, language: str, tasks: Mapping[str, Task], languages: Mapping[str, Language]
) -> Iterator[tuple[str, str]]:
    """The prompt of now and its digest; nothing where there is none to render."""
    known, spoken = tasks.get(task), languages.get(language)
    if known is None or spoken is None or (known.kind == "unit-test" and language not in known.starters):
        return
    try:
        prompt = render_prompt(known, spoken, shown_code(known, spoken))
    except CodegradeError:
        return
    yield prompt_digest(prompt), "\n\n".join(message.content for message in prompt.messages)


def _cases(
    runs: Sequence[Run], tasks: Mapping[str, Task], languages: Mapping[str, Language]
) -> dict[tuple[str, str, str], Mapping[int, str]]:
    """The cases that attempts failed, by the digests of their task and cases."""
    failed: defaultdict[tuple[str, str, str], set[int]] = defaultdict(set)
    for attempt in (attempt for run in runs for attempt in run.attempts):
        if attempt.judgement.case is not None:
            failed[attempt.key.task, attempt.task_digest, attempt.cases_digest].add(attempt.judgement.case)
    drawn = drawn_cases(runs, tasks, languages)
    found: dict[tuple[str, str, str], Mapping[int, str]] = {}
    for key, indexes in failed.items():
        task = tasks.get(key[0])
        if task is not None and task.digest == key[1]:
            cases = drawn.get(key, task.cases)
            found[key] = {at: _told(task, cases[at]) for at in sorted(indexes) if at < len(cases)}
    return found


def _told(task: Task, case: Case | StdioCase | SqlCase) -> str:
    """A case as a prompt would show it; empty where it is too long for that."""
    shown = replace(task, cases=(replace(case, sample=True),))  # type: ignore[arg-type]  # a case of its task's own kind
    return samples_text(shown).removeprefix("Example 1:").strip()
