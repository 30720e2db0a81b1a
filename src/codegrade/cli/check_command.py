"""`codegrade tasks check`: prove tasks sound; say what is wrong, where, and what to do."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from codegrade.check import check_tasks
from codegrade.cli.bench import Catalogue, open_bench
from codegrade.cli.options import Choice
from codegrade.errors import TaskError, UsageError
from codegrade.languages import load_languages, pick
from codegrade.roots import Roots, find_roots
from codegrade.tasks.registry import load_all, load_task, select
from codegrade.tasks.soundness import Finding, static_findings
from codegrade.tasks.submissions import Extensions, read_extensions
from codegrade.tasks.task import Task


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH|TASK]…")
@click.option("--all", "everything", is_flag=True, help="Every task there is.")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Only in that language; repeatable.")
@click.option("--static", is_flag=True, help="Only what needs no sandbox.")
@click.option("--sandbox", type=click.Choice(["auto", "docker", "bubblewrap"]), default="auto", show_default=True)
@click.option("--runtime", default="", metavar="NAME", help="The Docker runtime, such as runsc for gVisor.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Programs at once. Default: one per core.")
@click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder that holds tasks/. Default: the nearest parent with tasks/, or the shipped.",
)
def check_command(
    *,
    paths: tuple[str, ...],
    everything: bool,
    languages: tuple[str, ...],
    static: bool,
    sandbox: str,
    runtime: str,
    workers: int | None,
    root: Path | None,
) -> None:
    """Prove tasks sound: the folders of PATH (a task or a suite), tasks by id, or --all.

    Exits 1 when something is wrong.
    """
    roots = find_roots(root)
    known = load_languages(roots)
    chosen = pick(known, languages)
    tasks, errors = _wanted(roots, paths, everything=everything)
    if not tasks and not errors:
        raise UsageError(
            f"no task in {', '.join(paths) or roots.tasks}", hint="codegrade tasks new SUITE/NAME writes one"
        )
    problems = len(errors)
    for error in errors:
        click.echo(f"FAIL  {error}")
    if static:
        problems += sum(_report(task, "", static_findings(task, chosen)) for task in tasks)
    elif tasks:
        choice = Choice(
            languages=languages,
            suites=(),
            tasks=(),
            difficulties=(),
            released_after=None,
            workers=workers,
            sandbox=sandbox,
            runtime=runtime,
            isolation="warm",
            root=root,
            runs=Path("runs"),
            fresh_seed=None,
        )
        problems += _prove(Catalogue(roots, known, chosen, {task.id: task for task in tasks}), choice)
    total = len(tasks) + len(errors)
    click.echo(f"{total} task{'' if total == 1 else 's'}, {problems or 'no'} problem{'' if problems == 1 else 's'}")
    sys.exit(1 if problems else 0)


def _prove(catalogue: Catalogue, choice: Choice) -> int:
    problems = 0
    with open_bench(catalogue, choice, all_available=not choice.languages) as bench:
        here = bench.catalogue.chosen
        absent = [language.name for language in catalogue.chosen if language not in here]
        if absent:
            click.echo(f"not checked in {', '.join(absent)}: no toolchain here (see `codegrade doctor`)", err=True)
        tasks = list(catalogue.tasks.values())
        for task, language, findings in check_tasks(tasks, here, bench.prover, bench.places, bench.workers):
            problems += _report(task, language.name if language else "", findings)
    return problems


def _report(task: Task, language: str, findings: Iterable[Finding]) -> int:
    """Print what was found; returns how many."""
    label = f"{task.id} [{language}]" if language else task.id
    count = 0
    for finding in findings:
        count += 1
        where = f"{task.id} [{finding.language}]" if finding.language else label
        click.echo(f"FAIL  {where} {finding.path}: {finding.problem}\n  → {finding.hint}")
    if not count:
        click.echo(f"ok    {label}" + ("" if language else " (folder)"))
    return count


def _wanted(roots: Roots, names: Sequence[str], *, everything: bool) -> tuple[list[Task], list[TaskError]]:
    if everything == bool(names):
        raise UsageError("say which tasks to check", hint="name folders or tasks, or --all")
    extensions = read_extensions(roots.sandboxes)
    if everything:
        return load_all(roots.tasks, extensions=extensions)
    tasks: list[Task] = []
    errors: list[TaskError] = []
    for name in names:
        found, broken = _named(roots, name, extensions)
        tasks += found
        errors += broken
    return tasks, errors


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
