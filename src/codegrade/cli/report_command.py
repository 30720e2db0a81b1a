"""`codegrade report RUN…`: what runs say, in one of several formats."""

import sys
from pathlib import Path

import click

from codegrade.cli.drive import find_run, note
from codegrade.cli.shown import look_up
from codegrade.errors import UsageError
from codegrade.records.reading import read_run
from codegrade.report.formats import FORMATS, PAGES
from codegrade.report.summary import summarise


@click.command("report")
@click.argument("runs_named", metavar="RUN...", nargs=-1, required=True)
@click.option("--format", "format_", type=click.Choice([*FORMATS, *PAGES]), default="table", show_default=True)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the report there instead of to standard output.",
)
@click.option(
    "--reveal",
    is_flag=True,
    help="html: show the hidden case that a program failed, too. Do not publish such a page.",
)
@click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="html: the folder that holds tasks/, for the prompts. Default: the runs' own, or the nearest one.",
)
@click.option(
    "--runs",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("runs"),
    show_default=True,
    metavar="DIR",
    help="Where runs are that are named without a folder.",
)
def report_command(
    *, runs_named: tuple[str, ...], format_: str, output: Path | None, reveal: bool, root: Path | None, runs: Path
) -> None:
    """Report pass@1 per language, with intervals, for one run or several.

    The html format is one page that needs nothing else, with every attempt in it.
    """
    if format_ not in PAGES and (reveal or root):
        raise UsageError("--reveal and --root are for a page", hint="add --format html")
    if format_ in PAGES and output is None and sys.stdout.isatty():
        raise UsageError("a page is no sight for a terminal", hint="add --output report.html")
    found = [read_run(find_run(runs, name)) for name in runs_named]
    if format_ in PAGES:
        text = PAGES[format_](found, look_up(found, root, revealed=reveal))
    else:
        text = FORMATS[format_]([summarise(run) for run in found])
    if output is None:
        click.echo(text, nl=False)
        return
    output.write_text(text, encoding="utf-8")
    note(f"written to {output}")
