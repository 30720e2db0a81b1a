"""Carries a run out for `run`, `grade` and `regrade`: plan, execute with progress, and say how it ended."""

import itertools
import os
import platform
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click

from codegrade import __version__
from codegrade.attempt import Key
from codegrade.chat import Prompt, Reply
from codegrade.cli.bench import Bench
from codegrade.cli.progress import progress, tell_all
from codegrade.errors import CodegradeError, UsageError
from codegrade.model.interface import Model
from codegrade.question import code_digest
from codegrade.records.disk import recording
from codegrade.records.journal import Journal
from codegrade.records.reading import Run, planned_keys, read_attempts, read_header, read_run
from codegrade.records.replies import Replies
from codegrade.records.schema import Configuration, Header, StoredReply
from codegrade.report.words import plain_lines
from codegrade.run import Plan, Target, execute, plan
from codegrade.run.pipeline import Stages


def note(text: str) -> None:
    """A line for a person, on stderr."""
    click.echo(plain_lines(text), err=True)


def carry_out(bench: Bench, journal: Journal, targets: Sequence[Target], model: Model | None, concurrency: int) -> Run:
    """Do what is left of a run; returns it as it is on disk afterwards, complete or not.

    Raises:
        CodegradeError: the run had to stop; what was done is kept.
    """
    resume = f"codegrade run --resume {journal.folder}"
    try:
        _work_through(bench, journal, targets, model, concurrency)
    except KeyboardInterrupt:
        note(f"stopped; everything that was judged is kept\n  → {resume}")
    except CodegradeError as error:
        note(f"the run stopped; everything that was judged is kept\n  → mend it, then {resume}")
        raise error from None
    return read_run(journal.folder)


def _work_through(
    bench: Bench, journal: Journal, targets: Sequence[Target], model: Model | None, concurrency: int
) -> None:
    todo = plan_again(bench, journal, targets)
    stages = Stages(_refuse if model is None else model.complete, journal.keep, bench.prove, bench.judge)
    events = execute(todo, stages, journal, concurrency=concurrency, workers=bench.workers)
    note(f"{journal.folder}: {len(todo.work)} to judge, {len(todo.done)} done before; {bench.why}")
    with progress(todo) as shown, closing(events):
        tell_all(events, shown)


def plan_again(bench: Bench, journal: Journal, targets: Sequence[Target]) -> Plan:
    """What is left of a run, told on stderr where something recorded counts no longer."""
    done = read_attempts(journal.folder)
    pairs = {target.pair for target in targets if target.key in done}
    cases = {pair: proof.cases_digest for pair in sorted(pairs) if (proof := bench.prove(pair)).sound}
    replies = {(stored.key, stored.prompt_digest): (digest, stored) for digest, stored in journal.replies.all()}
    todo = plan(targets, done, replies, cases)
    for key, reason in sorted(todo.stale.items()):
        note(f"judging {key.task} in {key.language} again: {reason}")
    return todo


def targets_for(bench: Bench, keys: Iterable[Key], prompts: Mapping[Key, tuple[Prompt | None, str]]) -> list[Target]:
    """The targets of keys; `prompts` has what to ask (None: nothing) and its digest."""
    drivers = {language.name: code_digest(language) for language in bench.catalogue.chosen}
    tasks = bench.catalogue.tasks
    here = bench.identities
    return [
        Target(key, tasks[key.task].digest, drivers[key.language], here[key.language], *prompts[key]) for key in keys
    ]


def new_header(
    bench: Bench, configuration: Configuration, targets: Sequence[Target], *, id_: str, command: str
) -> Header:
    """What `run.json` says of a run that starts now; the caller adds what it alone knows."""
    planned: dict[str, dict[str, list[int]]] = {language.name: {} for language in bench.catalogue.chosen}
    for target in targets:
        planned[target.key.language].setdefault(target.key.task, []).append(target.key.sample)
    return Header(
        id=id_,
        command=command,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        codegrade=__version__,
        configuration=configuration.model_copy(update={"languages": tuple(planned)}),
        machine=machine(),
        sandbox={"chosen": bench.why},
        languages=bench.language_records(),
        tasks={target.key.task: target.task_digest for target in targets},
        planned={language: tasks for language, tasks in planned.items() if tasks},
    )


def machine() -> dict[str, str]:
    """The machine, as far as it may matter for a verdict or a timing; no host name."""
    return {
        "system": f"{platform.system()} {platform.release()}",
        "architecture": platform.machine(),
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0))),
        "memory_bytes": str(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")),
        "python": sys.version.split()[0],
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def _refuse(prompt: Prompt) -> Reply:
    raise AssertionError(f"nothing to ask for {prompt.task}")  # targets without a model have no prompt


def folder_name(name: str) -> str:
    """A name that was asked for, as it is.

    Raises:
        UsageError: it is not a plain folder name.
    """
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]*", name):
        raise UsageError(f"--name {name!r} is not a folder name", hint="use letters, digits, dots and dashes")
    return name


def new_id(runs: Path, label: str, name: str | None) -> str:
    """The name of a new run's folder: `name`, or the time (UTC) and a label, with a number where that is taken.

    Without a `name` the folder is made, so that of two runs that start in one second each has its own.

    Raises:
        UsageError: `name` is not a plain folder name. RecordFault: the folder cannot be made.
    """
    if name is not None:
        return folder_name(name)
    slug = re.sub(r"[^A-Za-z0-9.]+", "-", label).strip("-.")[:40] or "run"
    stem = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{slug}"
    with recording(runs):
        runs.mkdir(parents=True, exist_ok=True)
        return next(free for n in itertools.count(1) if _made(runs / (free := stem if n == 1 else f"{stem}-{n}")))


def _made(folder: Path) -> bool:
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    return True


def find_run(runs: Path, asked: str) -> Path:
    """A run's folder from a path, an id, or "" for the newest one that is incomplete.

    Raises:
        UsageError: there is none.
    """
    if asked:
        folder = next((path for path in (Path(asked), runs / asked) if path.is_dir()), None)
        if folder is None:
            raise UsageError(f"no run {asked!r} here or in {runs}/", hint=f"ls {runs} shows the runs that are there")
        return folder
    folders = [path.parent for path in runs.glob("*/run.json")]
    incomplete = [folder for folder in folders if not read_run(folder).complete]
    if not incomplete:
        raise UsageError(f"no incomplete run in {runs}/", hint="name the run: codegrade run --resume RUN")
    return max(incomplete, key=lambda folder: (read_header(folder).created, folder.name))


def recorded_targets(bench: Bench, folder: Path, header: Header) -> list[Target]:
    """The targets of a run without a model: what it planned, with the replies it stores."""
    digests = {stored.key: stored.prompt_digest for _, stored in Replies(folder / "replies").all()}
    keys = list(planned_keys(header))
    return targets_for(bench, keys, {key: (None, digests.get(key, "")) for key in keys})


def stored_replies(run: Run) -> dict[Key, StoredReply]:
    """The reply of each key of a run: the one that was judged, or else one that was stored and not judged yet."""
    store = Replies(run.folder / "replies")
    judged = {attempt.reply_digest for attempt in run.attempts}
    found: dict[Key, StoredReply] = {}
    for digest, stored in store.all():
        if digest in judged or stored.key not in found:
            found[stored.key] = stored
    return found
