"""`codegrade tasks`: list, show, new, schema, and the commands that have a file of their own."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

import click

from codegrade.cli.check_command import check_command
from codegrade.cli.options import root_option
from codegrade.cli.similar_command import similar_command
from codegrade.cli.strength_command import strength_command
from codegrade.cli.table_command import table_command
from codegrade.drivers import starter
from codegrade.errors import UsageError
from codegrade.languages import load_languages, load_toolchains, pick
from codegrade.prompts import samples_text
from codegrade.roots import find_roots
from codegrade.signature.literal import to_json
from codegrade.tasks.registry import load_all, load_tasks
from codegrade.tasks.schema import json_schema
from codegrade.tasks.skeleton import function_skeleton, parse_signature, stdio_skeleton
from codegrade.tasks.sql_skeleton import sql_skeleton
from codegrade.tasks.submissions import read_extensions
from codegrade.tasks.task import Case, StdioCase, Task

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@click.group("tasks")
def tasks_group() -> None:
    """The problems that programs are judged by."""


tasks_group.add_command(check_command)
tasks_group.add_command(similar_command)
tasks_group.add_command(strength_command)
tasks_group.add_command(table_command)


@tasks_group.command("list")
@click.option(
    "--suite", "suites", multiple=True, metavar="SUITE", help="Only that suite, by name or folder; repeatable."
)
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Only tasks that exist in it; repeatable.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@root_option
def list_command(
    *, suites: tuple[str, ...], languages: tuple[str, ...], form: Literal["table", "json"], root: Path | None
) -> None:
    """List the tasks, one a line; broken folders are named on stderr."""
    chosen = pick(load_languages(find_roots(root)), languages)
    tasks = [
        task for task in _tasks(root, suites) if not languages or any(task.offers(language) for language in chosen)
    ]
    if form == "json":
        click.echo(json.dumps([_summary(task) for task in tasks], indent=2, ensure_ascii=False))
        return
    width = max((len(task.id) for task in tasks), default=0)
    for task in tasks:
        where = ",".join(task.languages) or "all"
        click.echo(f"{task.id:<{width}}  {task.kind:<9}  {task.difficulty:<6}  {where:<8}  {task.title}")


@tasks_group.command("show")
@click.argument("task_id", metavar="TASK")
@root_option
def show_command(*, task_id: str, root: Path | None) -> None:
    """Show one task: what it asks, its samples, its submissions; never its hidden cases."""
    roots = find_roots(root)
    for task in load_tasks(roots.tasks, ids=(task_id,), extensions=read_extensions(roots.sandboxes)):
        click.echo("\n".join(_described(task)))


@tasks_group.command("new")
@click.argument("name", metavar="SUITE/NAME")
@click.option("--kind", type=click.Choice(["function", "stdio", "sql"]), default="function", show_default=True)
@click.option("--signature", metavar="TEXT", help='For a function: "two_sum(nums: int[], target: int) -> int[]".')
@click.option("--title", metavar="TEXT", help="Default: the name in words.")
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The tasks/ folder to write to. Default: ./tasks.",
)
def new_command(*, name: str, kind: str, signature: str | None, title: str | None, into: Path | None) -> None:
    """Write a new task's folder, with TODO where something is to be filled in."""
    suite, slash, task = name.partition("/")
    if not (slash and _NAME.fullmatch(suite) and _NAME.fullmatch(task)):
        hint = "write for example mine/two-sum: letters, digits, dots, dashes and underscores"
        raise UsageError(f"{name!r} is not SUITE/NAME", hint=hint)
    folder = (into or Path("tasks")) / suite / task
    if folder.exists():
        raise UsageError(f"{folder} is there already", hint="choose another name, or remove it yourself")
    heading = title or task.replace("-", " ").replace("_", " ").title()
    for path, text in _skeleton(kind, signature, heading).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        click.echo(str(file))
    click.echo(f"fill in every TODO, then: codegrade tasks check {folder}", err=True)


@tasks_group.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of task.toml."""
    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


def _tasks(root: Path | None, suites: Sequence[str]) -> list[Task]:
    roots = find_roots(root)
    tasks, errors = load_all(roots.tasks, suites=suites, extensions=read_extensions(roots.sandboxes))
    for error in errors:
        click.echo(f"broken: {error}", err=True)
    return tasks


def _summary(task: Task) -> dict[str, object]:
    return {
        "id": task.id,
        "title": task.title,
        "kind": task.kind,
        "difficulty": task.difficulty,
        "category": task.category,
        "tags": list(task.tags),
        "released": None if task.released == date.min else task.released.isoformat(),
        "languages": list(task.languages),
        "references": sorted({s.language for s in task.submissions if s.verdict == "accepted"}),
        "digest": task.digest,
        "unproven": task.unproven,
    }


def _described(task: Task) -> list[str]:
    lines = [
        f"{task.id}: {task.title}",
        f"{task.kind}, {task.difficulty}, {task.category} {' '.join(task.tags)}".rstrip(),
    ]
    lines += [f"folder {task.folder}", f"limits {task.time_seconds} s CPU and {task.memory_mb} MiB a case"]
    if task.signature:
        params = ", ".join(f"{p.name}: {p.type}" for p in task.signature.params)
        lines.append(
            f"signature {task.signature.name}({params}) -> {task.signature.returns}; compared {task.compare.mode}"
        )
    samples = [case for case in task.cases if case.sample]
    lines += [
        f"{len(samples)} samples, {len(task.cases) - len(samples)} hidden"
        + (", generated ones" if task.generator else "")
    ]
    lines += ["", task.statement.rstrip(), ""]
    if task.sql is not None:
        lines += [samples_text(task).rstrip()]
    for case in samples:
        if isinstance(case, Case):
            lines += _sample(case)
        elif isinstance(case, StdioCase):
            lines.append(f"input {case.stdin!r} → {case.expected!r}")
    lines += ["", *(f"{submission.path} ({submission.language})" for submission in task.submissions)]
    return [*lines, f"unproven: {task.unproven}"] if task.unproven else lines


def _sample(case: Case) -> list[str]:
    args = ", ".join(json.dumps(to_json(arg), ensure_ascii=False) for arg in case.args)
    return [f"({args}) → {json.dumps(to_json(case.expected), ensure_ascii=False)}"]


def _skeleton(kind: str, signature: str | None, title: str) -> dict[str, str]:
    today = datetime.now(UTC).date()
    if kind == "stdio":
        return stdio_skeleton(title, today)
    if kind == "sql":
        return sql_skeleton(title, today)
    if signature is None:
        raise UsageError("a function task needs --signature", hint='write --signature "f(n: int) -> int"')
    parsed = parse_signature(signature)
    languages = load_toolchains(find_roots())
    starters = {name: (lang.extension, starter(lang, parsed)) for name, lang in languages.items()}
    return function_skeleton(title, parsed, starters, today)
