"""`codegrade tasks similar`: the pairs of tasks that look like one problem told twice."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from codegrade.cli.named_tasks import named_tasks
from codegrade.cli.options import root_option
from codegrade.errors import UsageError
from codegrade.roots import find_roots
from codegrade.tasks.similarity import Likeness, likenesses

_SHARE = click.FloatRange(0, 1)


@click.command("similar")
@click.argument("paths", nargs=-1, metavar="[PATH|TASK]…")
@click.option("--all", "everything", is_flag=True, help="Every task there is.")
@click.option(
    "--max-statement", type=_SHARE, default=0.45, show_default=True, help="Statements more alike are a problem."
)
@click.option(
    "--max-reference", type=_SHARE, default=0.6, show_default=True, help="References more alike are a problem."
)
@click.option("--top", type=click.IntRange(0), default=10, show_default=True, help="Show at least so many pairs.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@root_option
def similar_command(
    *,
    paths: tuple[str, ...],
    everything: bool,
    max_statement: float,
    max_reference: float,
    top: int,
    form: str,
    root: Path | None,
) -> None:
    """Compare every two tasks: the words of their statements, the shape of their Python references.

    Name an imported suite beside your own to see whether a problem is a public one told again. Exits 1 when two tasks
    are more alike than allowed.
    """
    tasks, errors = named_tasks(find_roots(root), paths, everything=everything)
    for error in errors:
        click.echo(f"broken: {error}", err=True)
    if len(tasks) < 2:  # noqa: PLR2004 -- a pair
        raise UsageError(f"{len(tasks)} task to compare", hint="name a suite, or two tasks and more")
    pairs = likenesses(tasks)
    alike = [pair for pair in pairs if pair.statement > max_statement or pair.reference > max_reference]
    shown = alike + [pair for pair in pairs if pair not in alike][: max(0, top - len(alike))]
    if form == "json":
        click.echo(json.dumps([_row(pair, flagged=pair in alike) for pair in shown], indent=2))
    else:
        if shown:
            _print(shown, alike)
        click.echo(
            f"{len(tasks)} tasks, {len(pairs)} pairs, {len(alike) or 'none'} too much alike"
            f" (statements over {max_statement:g}, references over {max_reference:g})"
        )
    sys.exit(1 if alike or errors else 0)


def _print(shown: Sequence[Likeness], alike: Sequence[Likeness]) -> None:
    first, second = (
        max(len(name) for name in names) for names in zip(*((p.first, p.second) for p in shown), strict=True)
    )
    click.echo(f"{'':5}  {'':<{first}}  {'':<{second}}  statement  reference")
    for pair in shown:
        mark = "ALIKE" if pair in alike else ""
        names = f"{pair.first:<{first}}  {pair.second:<{second}}"
        click.echo(f"{mark:5}  {names}  {pair.statement:9.2f}  {pair.reference:9.2f}")


def _row(pair: Likeness, *, flagged: bool) -> dict[str, object]:
    return {
        "first": pair.first,
        "second": pair.second,
        "statement": round(pair.statement, 4),
        "reference": round(pair.reference, 4),
        "alike": flagged,
    }
