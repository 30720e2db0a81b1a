"""How a command ends: the table, where the run is, and an exit code that tells whether it is complete."""

import click

from codegrade.cli.drive import note
from codegrade.records.reading import Run
from codegrade.report.attempts import render_attempt_csv, render_attempt_lines
from codegrade.report.formats import FORMATS
from codegrade.report.rows import incomplete_note
from codegrade.report.summary import summarise

EXIT_INCOMPLETE = 4
PER_ATTEMPT = {"json": render_attempt_lines, "csv": render_attempt_csv}
"""The formats in which `grade` and `regrade` give single attempts; the others give the summary."""

format_option = click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "markdown", "csv"]),
    default="table",
    show_default=True,
    help="table and markdown sum up; json and csv have a line for each attempt.",
)


def end(run: Run, format_: str = "table") -> None:
    """Print the outcome to stdout and where it is to stderr; exits 4 where the run is incomplete."""
    if format_ in PER_ATTEMPT:
        click.echo(PER_ATTEMPT[format_](run.attempts), nl=False)
        _complain(run)
    else:
        click.echo(FORMATS[format_]([summarise(run)]), nl=False)
    note(f"recorded in {run.folder}")
    if run.complete and not run.attempts:
        note("nothing was judged: every task is excluded or missing\n  → see above for what to mend")
    if not run.complete or not run.attempts:
        click.get_current_context().exit(EXIT_INCOMPLETE)


def _complain(run: Run) -> None:
    """What the summary would have said and a list of attempts cannot."""
    for exclusion in run.header.exclusions:
        note(f"EXCLUDED {exclusion.task} in {exclusion.language}: {exclusion.problem}")
    if not run.complete:
        note(incomplete_note(summarise(run)))
