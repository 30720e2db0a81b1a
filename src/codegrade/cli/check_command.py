"""`codegrade tasks check`: prove tasks sound; say what is wrong, where, and what to do."""

import sys
from collections.abc import Iterable

import click

from codegrade.check import check_tasks
from codegrade.cli.bench import Bench, Catalogue, open_bench
from codegrade.cli.named_tasks import named_tasks
from codegrade.cli.options import Choice, place_options
from codegrade.errors import UsageError
from codegrade.languages import load_languages, pick
from codegrade.roots import find_roots
from codegrade.seeds import SeedTrial
from codegrade.tasks.soundness import Finding, static_findings
from codegrade.tasks.task import Task


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH|TASK]…")
@click.option("--all", "everything", is_flag=True, help="Every task there is.")
@click.option("--lang", "languages", multiple=True, metavar="LANG", help="Only in that language; repeatable.")
@click.option("--static", is_flag=True, help="Only what needs no sandbox.")
@click.option(
    "--seeds",
    type=click.IntRange(1),
    metavar="N",
    help="Instead: draw hidden cases with each of the seeds 1 to N, and try only the references on them.",
)
@place_options
def check_command(
    *,
    paths: tuple[str, ...],
    everything: bool,
    static: bool,
    seeds: int | None,
    choice: Choice,
) -> None:
    """Prove tasks sound: the folders of PATH (a task or a suite), tasks by id, or --all.

    Exits 1 when something is wrong.
    """
    if static and seeds:
        raise UsageError("--static runs nothing, --seeds runs references", hint="leave one of the two out")
    roots = find_roots(choice.root)
    known = load_languages(roots)
    chosen = pick(known, choice.languages)
    tasks, errors = named_tasks(roots, paths, everything=everything)
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
        problems += _prove(Catalogue(roots, known, chosen, {task.id: task for task in tasks}), choice, seeds or 0)
    total = len(tasks) + len(errors)
    click.echo(f"{total} task{'' if total == 1 else 's'}, {problems or 'no'} problem{'' if problems == 1 else 's'}")
    sys.exit(1 if problems else 0)


def _prove(catalogue: Catalogue, choice: Choice, seeds: int) -> int:
    """Check the tasks, or only their references on the cases of so many seeds; returns how much is wrong."""
    problems = 0
    catalogue = catalogue.narrowed()
    with open_bench(catalogue, choice, all_available=not choice.languages) as bench:
        if absent := [language.name for language in catalogue.chosen if language.name not in bench.identities]:
            click.echo(f"not checked in {', '.join(absent)}: no toolchain here (see `codegrade doctor`)", err=True)
        if seeds:
            return _prove_seeds(bench, seeds)
        tasks, here = catalogue.tasks.values(), bench.catalogue.chosen
        for task, language, findings in check_tasks(tasks, here, bench.prover, bench.places, bench.workers):
            problems += _report(task, language.name if language else "", findings)
    return problems


def _prove_seeds(bench: Bench, seeds: int) -> int:
    tasks = [task for task in bench.catalogue.tasks.values() if task.generator is not None]
    if without := len(bench.catalogue.tasks) - len(tasks):
        click.echo(f"{without} left out: no generate.py, so every seed has the same cases", err=True)
    trial = SeedTrial(bench.prover, bench.places)
    problems = 0
    for task, language, findings in trial.check(tasks, bench.catalogue.chosen, range(1, seeds + 1), bench.workers):
        problems += _report(task, f"{language.name}, {seeds} seeds", findings)
    return problems


def _report(task: Task, language: str, findings: Iterable[Finding]) -> int:
    """Print what was found; returns how many things are wrong."""
    label = f"{task.id} [{language}]" if language else task.id
    count = 0
    for finding in findings:
        count += not finding.advice
        where = f"{task.id} [{finding.language}]" if finding.language else label
        heading = "note" if finding.advice else "FAIL"
        click.echo(f"{heading}  {where} {finding.path}: {finding.problem}\n  → {finding.hint}")
    if not count:
        click.echo(f"ok    {label}" + ("" if language else " (folder)"))
    return count
