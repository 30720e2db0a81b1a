"""Judges what a run stores once more, in a temporary folder, and says what could not be judged."""

import tempfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from codegrade.attempt import Attempt, Key
from codegrade.chat import Prompt, Reply
from codegrade.cli.bench import Bench, Catalogue, open_bench, open_catalogue
from codegrade.cli.drive import new_header, note, targets_for
from codegrade.cli.options import Choice, again
from codegrade.cli.progress import progress, tell_all
from codegrade.errors import CodegradeError, RecordFault, Unavailable
from codegrade.languages import load_languages
from codegrade.records.journal import Journal
from codegrade.records.reading import Run, read_run
from codegrade.records.replies import Replies
from codegrade.records.schema import StoredReply
from codegrade.roots import find_roots
from codegrade.run import execute, plan
from codegrade.run.pipeline import Stages


@dataclass(frozen=True, slots=True)
class Again:
    """`run` is as it was read from a folder that is gone; `problems`: the attempts that it could not judge."""

    run: Run
    problems: Mapping[Key, str]


def judge_again(origin: Run, choice: Choice) -> Again:
    """Judge the replies behind every attempt of a run, with the tasks, drivers and sandbox of here and now.

    Raises:
        UsageError, Unavailable: nothing of it can be judged here. Fault: too much went wrong on the way.
    """
    asked = _as_recorded(origin, choice)
    catalogue = _catalogue(origin, asked)
    stored, problems = _replies(origin)
    with open_bench(catalogue, asked, all_available=True) as bench:
        problems |= _barred(origin, bench)
        keys = [attempt.key for attempt in origin.attempts if attempt.key not in problems]
        if not keys:
            raise Unavailable(
                f"nothing of {origin.folder} can be judged again: {next(iter(problems.values()))}",
                hint="verify with the tasks and toolchains that the run was made with",
            )
        found = _judge(bench, {key: stored[key] for key in keys}, asked)
    return Again(found, problems | _afterwards(origin.attempts, found))


def _as_recorded(origin: Run, choice: Choice) -> Choice:
    """The run's own choice; data that is no longer where it was is looked for where it is by default."""
    asked = again(origin.header.configuration, choice)
    gone = asked.root is not None and choice.root is None and not asked.root.is_dir()
    return replace(asked, root=None if gone else asked.root, tasks=(), difficulties=(), released_after=None)


def _catalogue(origin: Run, asked: Choice) -> Catalogue:
    """The run's tasks that are still there, in its languages that are still known."""
    known = load_languages(find_roots(asked.root))
    planned = [name for name in origin.header.planned if name in known]
    everything = open_catalogue(asked, languages=planned)
    wanted = {attempt.key.task for attempt in origin.attempts}
    return replace(everything, tasks={name: task for name, task in everything.tasks.items() if name in wanted})


def _replies(origin: Run) -> tuple[dict[Key, StoredReply], dict[Key, str]]:
    store = Replies(origin.folder / "replies")
    found: dict[Key, StoredReply] = {}
    problems: dict[Key, str] = {}
    for attempt in origin.attempts:
        try:
            found[attempt.key] = store.get(attempt.reply_digest)
        except (RecordFault, OSError) as error:
            problems[attempt.key] = f"its reply cannot be read: {_said(error)}"
    return found, problems


def _said(error: Exception) -> str:
    return error.message if isinstance(error, CodegradeError) else str(error)


def _barred(origin: Run, bench: Bench) -> dict[Key, str]:
    """The attempts whose task or language is not here as it was."""
    tasks, offered = bench.catalogue.tasks, {language.name for language in bench.catalogue.chosen}
    return {a.key: why for a in origin.attempts if (why := _why_barred(a, tasks.get(a.key.task), offered))}


def _why_barred(attempt: Attempt, task: object, offered: Iterable[str]) -> str:
    if task is None:
        return "the task is not here"
    if attempt.task_digest and getattr(task, "digest", "") != attempt.task_digest:
        return "the task has changed"
    return "" if attempt.key.language in offered else f"no toolchain for {attempt.key.language} here"


def _judge(bench: Bench, stored: Mapping[Key, StoredReply], asked: Choice) -> Run:
    targets = targets_for(bench, sorted(stored), {key: (None, kept.prompt_digest) for key, kept in stored.items()})
    header = new_header(bench, asked.recorded(), targets, id_="verify", command="regrade")
    with tempfile.TemporaryDirectory(prefix="codegrade-verify-") as folder:
        place = Path(folder) / "run"
        with Journal.create(place, header, stored.values()) as journal:
            held = {(kept.key, kept.prompt_digest): (digest, kept) for digest, kept in journal.replies.all()}
            todo = plan(targets, {}, held, {})
            stages = Stages(_no_model, journal.keep, bench.prove, bench.judge)
            events = execute(todo, stages, journal, workers=bench.workers)
            note(f"{len(todo.work)} to judge again; {bench.why}")
            with progress(todo) as shown, closing(events):
                tell_all(events, shown)
        return read_run(place)


def _no_model(prompt: Prompt) -> Reply:
    raise AssertionError(f"nothing to ask for {prompt.task}")  # every target has a stored reply


def _afterwards(recorded: Iterable[Attempt], found: Run) -> dict[Key, str]:
    """What turned out while judging: references that fail here, cases that are others, faults of ours."""
    excluded = {(e.task, e.language): e.problem for e in found.header.exclusions}
    problems = {failure.key: f"it failed here ({failure.stage}): {failure.error}" for failure in found.failures}
    now = {attempt.key: attempt for attempt in found.attempts}
    for attempt in recorded:
        key = attempt.key
        if (key.task, key.language) in excluded:
            problems[key] = f"its reference does not pass here: {excluded[key.task, key.language]}"
        elif key in now and attempt.cases_digest and now[key].cases_digest != attempt.cases_digest:
            problems[key] = "the cases are not the ones recorded"
    return problems
