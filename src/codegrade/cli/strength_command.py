"""`codegrade tasks strength`: do a task's cases notice small faults in its reference?"""

import json
import sys
from collections.abc import Sequence

import click

from codegrade.cli.measuring import measured, overall
from codegrade.cli.named_tasks import named_tasks
from codegrade.cli.options import Choice, place_options
from codegrade.cli.strength_shown import as_json, problems, share, task_lines
from codegrade.errors import TaskError, UsageError
from codegrade.roots import find_roots
from codegrade.strength.result import Strength

_PERCENT = click.FloatRange(0, 100)


@click.command("strength")
@click.argument("paths", nargs=-1, metavar="[PATH|TASK]…")
@click.option("--all", "everything", is_flag=True, help="Every task there is.")
@click.option("--min-task", type=_PERCENT, default=85, show_default=True, help="Fail a task under so many per cent.")
@click.option("--min-all", type=_PERCENT, default=95, show_default=True, help="Fail several under so many per cent.")
@click.option("--full", is_flag=True, help="Also print what each mutant dies of, and what each case kills.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@place_options
def strength_command(
    *,
    paths: tuple[str, ...],
    everything: bool,
    min_task: float,
    min_all: float,
    full: bool,
    form: str,
    choice: Choice,
) -> None:
    """Put small faults into the Python references of function tasks; each must fail a case.

    Prints the share of these mutants that the cases kill, those that survive as diffs, and hand-written cases that kill
    nothing which others do not. Survivors that do the same as the reference are listed, with the reason, in the task's
    strength.toml. Exits 1 when a task, or all of several together, is under its limit, or a strength.toml is wrong.
    """
    roots = find_roots(choice.root)
    tasks, errors = named_tasks(roots, paths, everything=everything)
    chosen = [task for task in tasks if task.kind == "function"]
    if without := len(tasks) - len(chosen):
        click.echo(f"{without} left out: no function tasks", err=True)
    if not chosen and not errors:
        raise UsageError("no function task to measure", hint="`codegrade tasks list` says what there is")
    strengths: list[Strength] = []
    broken: list[TaskError] = list(errors)
    for found in measured(chosen, choice):
        if isinstance(found, TaskError):
            broken.append(found)
        else:
            strengths.append(found)
            if form == "text":
                click.echo("\n".join(task_lines(found, least=min_task / 100, full=full)))
    for error in broken:
        click.echo(f"FAIL  {error}", err=form == "json")
    _conclude(strengths, broken, form, min_task / 100, min_all / 100)


def _conclude(
    strengths: Sequence[Strength], broken: Sequence[TaskError], form: str, least: float, least_of_all: float
) -> None:
    whole = overall(strengths)
    failed = sum(any(problems(strength, least)) for strength in strengths) + len(broken)
    weak = len(strengths) > 1 and whole < least_of_all  # one task is held to what a task must reach
    if form == "json":
        click.echo(json.dumps({"score": round(whole, 4), "tasks": as_json(strengths, least)}, indent=2))
    else:
        _print_total(strengths, whole, failed)
        if weak:
            click.echo(f"FAIL  the whole is under {share(least_of_all)}\n  → begin with the tasks that have survivors")
    sys.exit(1 if failed or weak else 0)


def _print_total(strengths: Sequence[Strength], whole: float, failed: int) -> None:
    mutants = sum(strength.counted for strength in strengths)
    parts = [
        f"{len(strengths)} task{'' if len(strengths) == 1 else 's'}",
        f"{share(whole)} of {mutants} mutants killed",
        f"{sum(strength.by_time for strength in strengths)} by time",
        f"{sum(len(strength.equivalent) for strength in strengths)} equivalent",
        f"{failed or 'no'} task{'' if failed == 1 else 's'} with problems",
    ]
    click.echo(", ".join(parts))
