"""`codegrade compare BASE CANDIDATE`: two runs side by side, paired by task, language and sample."""

from pathlib import Path

import click

from codegrade.cli.pair_options import common_option, lang_option, runs_option
from codegrade.cli.runs_named import read_pair
from codegrade.comparing.common import common
from codegrade.comparing.outcomes import outcomes
from codegrade.report.comparison_page import render_comparison


@click.command("compare")
@click.argument("base")
@click.argument("candidate")
@common_option
@lang_option
@click.option(
    "--format", "format_", type=click.Choice(["table", "markdown", "json"]), default="table", show_default=True
)
@runs_option
def compare_command(
    base: str, candidate: str, languages: tuple[str, ...], format_: str, runs: Path, **given: bool
) -> None:
    """Compare a candidate run with a base run: rates, paired differences, tasks lost and won, verdicts, speed."""
    shared = common(*read_pair(runs, base, candidate), languages, part=given["part"])
    click.echo(render_comparison(shared, outcomes(shared), format_), nl=False)
