"""`codegrade rank RUN…`: runs rated against each other."""

from pathlib import Path

import click

from codegrade.cli.pair_options import runs_option
from codegrade.cli.runs_named import read_several
from codegrade.ranking import rank
from codegrade.report.rank_page import render_ranking


@click.command("rank")
@click.argument("runs_named", metavar="RUN...", nargs=-1, required=True)
@click.option(
    "--lang", "languages", multiple=True, metavar="LANG", help="Only this language; repeatable. Default: all."
)
@click.option(
    "--format", "format_", type=click.Choice(["table", "markdown", "json"]), default="table", show_default=True
)
@runs_option
def rank_command(runs_named: tuple[str, ...], languages: tuple[str, ...], format_: str, runs: Path) -> None:
    """Rate runs against each other on the tasks they share: Bradley–Terry ratings, overall, by category and language.

    Runs that cannot be rated against each other, because one never lost or they share nothing, are named.
    """
    click.echo(render_ranking(rank(read_several(runs, runs_named), languages), format_), nl=False)
