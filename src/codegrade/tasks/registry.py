"""Finds and loads tasks: `<root>/<suite>/<task>/`, each folder with a `task.toml` or a Kattis `problem.yaml`."""

import difflib
from collections.abc import Iterable, Sequence
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from codegrade.errors import TaskError, UsageError
from codegrade.tasks.folder import read_task_folder
from codegrade.tasks.kattis import read_kattis_folder
from codegrade.tasks.submissions import Extensions, shipped_extensions
from codegrade.tasks.task import Offered, Task


def load_task(folder: Path, extensions: Extensions | None = None) -> Task:
    """One task folder; `extensions` (extension → language, `submissions.read_extensions`) defaults to the shipped ones.

    Raises:
        TaskError: it is not a task, or not a well-formed one.
    """
    folder = folder.resolve()
    known = shipped_extensions() if extensions is None else extensions
    try:
        return _read(folder, known)
    except OSError as error:
        where = error.filename or folder
        raise TaskError(f"{where}: {error.strerror or error}", hint="make it readable, or move it away") from error


def _read(folder: Path, known: Extensions) -> Task:
    if (folder / "task.toml").is_file():
        return read_task_folder(folder, known)
    if (folder / "problem.yaml").is_file():
        return read_kattis_folder(folder, known)
    raise TaskError(f"{folder}: no task.toml or problem.yaml in it", hint="name a task's own folder")


def load_all(
    root: Path, *, suites: Sequence[str] = (), extensions: Extensions | None = None
) -> tuple[list[Task], list[TaskError]]:
    """Every task below a `tasks/` folder in order of id, and an error for each folder that is broken.

    `suites`: names below `root`, or paths of suite folders anywhere.

    Raises:
        UsageError: a suite does not exist.
    """
    tasks: list[Task] = []
    errors: list[TaskError] = []
    for folder in _task_folders(_suite_folders(root, suites)):
        try:
            tasks.append(load_task(folder, extensions))
        except TaskError as error:
            errors.append(error)
    single, twice = told_apart(tasks)
    return sorted(single, key=lambda task: task.id), errors + twice


def told_apart(tasks: Iterable[Task]) -> tuple[list[Task], list[TaskError]]:
    """Each task once, and an error for each folder whose task has the id of one before it: all goes by id."""
    first: dict[str, Task] = {}
    errors: list[TaskError] = []
    for task in tasks:
        other = first.setdefault(task.id, task).folder
        if other != task.folder:
            hint = "give one of the two suites, or one of the tasks, another name"
            errors.append(TaskError(f"{task.folder}: {task.id} is also what {other} is called", hint=hint))
    return list(first.values()), errors


def load_tasks(
    root: Path,
    *,
    suites: Sequence[str] = (),
    ids: Sequence[str] = (),
    languages: Sequence[Offered] = (),
    difficulty: Sequence[str] = (),
    released_after: date | None = None,
    extensions: Extensions | None = None,
) -> list[Task]:
    """The tasks that were asked for, in order of id; empty filters let everything pass.

    `ids`: "suite/name", a bare name, or a glob of either. A task passes that exists in one of `languages`.

    Raises:
        TaskError: a folder is broken that the ids do not leave out. UsageError: an id or suite matches nothing.
    """
    tasks, errors = load_all(root, suites=suites, extensions=extensions)
    if errors and not ids:
        raise errors[0]
    chosen = select(tasks, ids, errors) if ids else tasks
    return [
        task
        for task in chosen
        if (not languages or any(task.offers(language) for language in languages))
        and (not difficulty or task.difficulty in difficulty)
        and (released_after is None or task.released > released_after)
    ]


def select(tasks: Iterable[Task], ids: Sequence[str], errors: Sequence[TaskError] = ()) -> list[Task]:
    """The tasks that one of the patterns names, each once, in order of id.

    Raises:
        TaskError: a pattern names a folder that is broken, as one of `errors` says.
        UsageError: a pattern names none; the hint has close ones.
    """
    by_id = {task.id: task for task in tasks}
    found: dict[str, Task] = {}
    for pattern in ids:
        hits = [name for name in by_id if named(name, pattern)]
        broken = [error for error in errors if f"/{pattern}" in error.message]
        if not hits and broken:
            raise broken[0]
        if not hits:
            raise UsageError(f"no task {pattern!r}", hint=_close(pattern, list(by_id)))
        found |= {name: by_id[name] for name in hits}
    return [found[name] for name in sorted(found)]


def named(task_id: str, pattern: str) -> bool:
    """Whether a pattern names a task: "suite/name", a bare name, or a glob of either."""
    return fnmatchcase(task_id, pattern) or fnmatchcase(task_id.partition("/")[2], pattern)


def _close(pattern: str, known: list[str]) -> str:
    names = {name.partition("/")[2]: name for name in known} | {name: name for name in known}
    close = dict.fromkeys(names[match] for match in difflib.get_close_matches(pattern, names, n=3))
    return f"did you mean {' or '.join(close)}?" if close else "`codegrade tasks list` names every task"


def _suite_folders(root: Path, suites: Sequence[str]) -> list[Path]:
    if not suites:
        return sorted(p for p in root.iterdir() if p.is_dir() and p.name[0] != ".") if root.is_dir() else []
    return [_suite_folder(root, name) for name in suites]


def _suite_folder(root: Path, name: str) -> Path:
    for folder in (root / name, Path(name)):
        if folder.is_dir():
            return folder.resolve()
    known = ", ".join(p.name for p in _suite_folders(root, ())) or "none"
    raise UsageError(f"no suite {name!r} in {root}", hint=f"known are {known}; a path to a suite's folder works too")


def _task_folders(suites: Iterable[Path]) -> list[Path]:
    """Every visible folder of a suite is meant to be a task; one that is empty of both files is reported as broken."""
    return [p for suite in suites for p in sorted(suite.iterdir()) if p.is_dir() and p.name[0] not in "._"]
