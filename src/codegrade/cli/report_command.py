"""`codegrade report RUN…`: what runs say, in one of several formats."""

from pathlib import Path

import click

from codegrade.cli.drive import find_run
from codegrade.records.reading import read_run
from codegrade.report.formats import FORMATS
from codegrade.report.summary import summarise


@click.command("report")
@click.argument("runs_named", metavar="RUN...", nargs=-1, required=True)
@click.option("--format", "format_", type=click.Choice(list(FORMATS)), default="table", show_default=True)
@click.option(
    "--runs",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("runs"),
    show_default=True,
    metavar="DIR",
    help="Where runs are that are named without a folder.",
)
def report_command(runs_named: tuple[str, ...], format_: str, runs: Path) -> None:
    """Report pass@1 per language, with intervals, for one run or several."""
    summaries = [summarise(read_run(find_run(runs, name))) for name in runs_named]
    click.echo(FORMATS[format_](summaries), nl=False)
