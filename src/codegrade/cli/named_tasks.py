"""The tasks that a command line names."""

from collections.abc import Sequence
from pathlib import Path

from codegrade.errors import TaskError, UsageError
from codegrade.roots import Roots
from codegrade.tasks.registry import load_all, load_task, select, told_apart
from codegrade.tasks.submissions import Extensions, read_extensions
from codegrade.tasks.task import Task


def named_tasks(roots: Roots, names: Sequence[str], *, everything: bool) -> tuple[list[Task], list[TaskError]]:
    """The tasks that the names stand for (a task's folder, a suite's folder, an id), each once, and what is broken.

    Raises:
        UsageError: neither names nor `everything`, or both; or an id is unknown.
    """
    if everything == bool(names):
        raise UsageError("say which tasks", hint="name folders or tasks, or --all")
    extensions = read_extensions(roots.sandboxes)
    if everything:
        return load_all(roots.tasks, extensions=extensions)
    tasks: list[Task] = []
    errors: list[TaskError] = []
    for name in names:
        found, broken = _named(roots, name, extensions)
        tasks += found
        errors += broken
    single, twice = told_apart(tasks)
    return single, errors + twice


def _named(roots: Roots, name: str, extensions: Extensions) -> tuple[list[Task], list[TaskError]]:
    """A task's folder, a suite's folder, or an id."""
    folder = Path(name)
    if (folder / "task.toml").is_file() or (folder / "problem.yaml").is_file():
        try:
            return [load_task(folder, extensions)], []
        except TaskError as error:
            return [], [error]
    if folder.is_dir() or ((roots.tasks / name).is_dir() and "/" not in name):
        return load_all(roots.tasks, suites=(name,), extensions=extensions)
    tasks, errors = load_all(roots.tasks, extensions=extensions)
    return select(tasks, (name,), errors), []
