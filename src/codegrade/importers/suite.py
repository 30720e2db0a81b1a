"""An imported suite in memory, and how it is written: `INTO/tasks/<suite>/<task>/` and `INTO/replies/<set>.jsonl`.

The same input gives the same bytes.
"""

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegrade.errors import UsageError


@dataclass(frozen=True, slots=True)
class ImportedTask:
    """One unit-test task in one language; `reference` is a whole program or None, `unproven` then says why."""

    name: str
    title: str
    entry: str
    statement: str
    starter: str
    tests: str
    reference: str | None = None
    unproven: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedReply:
    """A line of a replies file; `form` is "reply" (chat text, verbatim) or "program" (a whole source)."""

    task: str
    form: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportedSuite:
    """Tasks in one language; `replies` maps the name of a set ("canonical", "buggy", "gpt") to its lines.

    `left_out` maps the name of a problem that no program can solve, and that is therefore no task, to the reason.
    """

    name: str
    language: str
    extension: str
    released: str
    tasks: tuple[ImportedTask, ...]
    replies: Mapping[str, tuple[ImportedReply, ...]] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)


def write_suite(suite: ImportedSuite, into: Path, *, force: bool = False, replies: bool = False) -> list[Path]:
    """Write the suite's folder and, if asked, the replies; returns what was written, folder first.

    Replies files of `into` that hold other suites keep those lines.

    Raises:
        UsageError: the suite is there already and `force` is not given.
    """
    folder = into / "tasks" / suite.name
    if folder.exists() and not force:
        raise UsageError(f"{folder} is there already", hint="name another --into, or add --force to replace it")
    if folder.exists():
        shutil.rmtree(folder)
    for task in suite.tasks:
        _write_task(folder / task.name, task, suite)
    written = (
        [_write_replies(into / "replies" / f"{name}.jsonl", suite, lines) for name, lines in suite.replies.items()]
        if replies
        else []
    )
    return [folder, *written]


def _write_task(folder: Path, task: ImportedTask, suite: ImportedSuite) -> None:
    source = f"{suite.language}.{suite.extension}"
    files = {
        "task.toml": _toml(task, suite),
        "statement.md": task.statement,
        f"starter/{source}": task.starter,
        f"tests/{source}": task.tests,
    }
    if task.reference is not None:
        files[f"submissions/accepted/reference.{suite.extension}"] = task.reference
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, text)


def _toml(task: ImportedTask, suite: ImportedSuite) -> str:
    """JSON strings and lists of strings are TOML too."""
    lines = [
        f"title = {json.dumps(task.title)}",
        'kind = "unit-test"',
        'difficulty = "medium"',
        f"tags = {json.dumps(list(task.tags))}",
        f"released = {suite.released}",
        f"entry = {json.dumps(task.entry)}",
        f"languages = {json.dumps([suite.language])}",
    ]
    if task.reference is None:
        lines.append(f"unproven = {json.dumps(task.unproven)}")
    return "\n".join([*lines, "", "[limits]", "time_s = 5.0", "memory_mb = 512", ""])


def _write_replies(file: Path, suite: ImportedSuite, replies: Iterable[ImportedReply]) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    kept = [line for line in _lines(file) if not str(json.loads(line)["task"]).startswith(f"{suite.name}/")]
    rows = [{"task": f"{suite.name}/{r.task}", "language": suite.language, r.form: r.text} for r in replies]
    _write(file, "".join(f"{line}\n" for line in [*kept, *(json.dumps(row, ensure_ascii=False) for row in rows)]))
    return file


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").split("\n") if line] if file.exists() else []


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(text)
