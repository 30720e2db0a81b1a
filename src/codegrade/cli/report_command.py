"""`codegrade report RUN…`: what runs say, in one of several formats."""

import sys
from pathlib import Path

import click

from codegrade.cli.drive import note
from codegrade.cli.runs_named import read_several
from codegrade.cli.shown import look_up
from codegrade.errors import UsageError
from codegrade.records.reading import Run
from codegrade.report.formats import FILES, FORMATS, PAGES
from codegrade.report.page_attempts import Shown
from codegrade.report.summary import summarise


@click.command("report")
@click.argument("runs_named", metavar="RUN...", nargs=-1, required=True)
@click.option("--format", "format_", type=click.Choice([*FORMATS, *FILES, *PAGES]), default="table", show_default=True)
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
    if format_ not in FORMATS and output is None and sys.stdout.isatty():
        raise UsageError(f"{format_} is no sight for a terminal", hint=f"add --output report.{format_}")
    found = read_several(runs, runs_named)
    report = _rendered(format_, found, look_up(found, root, revealed=reveal) if format_ in PAGES else None)
    if output is None:
        click.echo(report, nl=False)
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(report.encode() if isinstance(report, str) else report)
    note(f"written to {output}")


def _rendered(format_: str, runs: list[Run], shown: Shown | None) -> str | bytes:
    if format_ in PAGES:
        return PAGES[format_](runs, shown)
    summaries = [summarise(run) for run in runs]
    return FILES[format_](summaries) if format_ in FILES else FORMATS[format_](summaries)
