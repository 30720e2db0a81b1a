"""`codegrade gate BASE CANDIDATE`: a decision for CI, told by the exit code."""

import os
from collections.abc import Mapping
from pathlib import Path

import click

from codegrade.cli.pair_options import common_option, lang_option, runs_option
from codegrade.cli.runs_named import read_pair
from codegrade.comparing.common import Common, common
from codegrade.comparing.outcomes import Outcomes, outcomes
from codegrade.gate import Decision, Result, Rule, decide
from codegrade.report.gate_page import Gated, gate_page, render_gate_json
from codegrade.report.github import render_annotations, render_summary
from codegrade.report.junit import render_junit
from codegrade.report.table import page_lines

EXITS: Mapping[Result, int] = {Result.PASS: 0, Result.REGRESSED: 1, Result.INCONCLUSIVE: 3, Result.INCOMPLETE: 4}
"""2 is for a request that is wrong, among them runs that cannot be compared."""
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable with the file that GitHub shows on a job's page."""


def _table(gated: Gated) -> str:
    return "\n".join(page_lines(gate_page(gated))).strip("\n") + "\n"


FORMATS = {"table": _table, "json": render_gate_json, "junit": render_junit, "github": render_summary}


@click.command("gate")
@click.argument("base")
@click.argument("candidate")
@click.option(
    "--max-drop",
    type=click.FloatRange(0, 100, min_open=True, max_open=True),
    default=2.0,
    show_default=True,
    metavar="POINTS",
    help="The smallest drop of pass@1, in percentage points, that must be ruled out to pass.",
)
@click.option(
    "--alpha",
    type=click.FloatRange(0, 0.5, min_open=True, max_open=True),
    default=0.05,
    show_default=True,
    help="How often the gate may err, either way.",
)
@lang_option
@common_option
@click.option("--format", "format_", type=click.Choice(list(FORMATS)), default="table", show_default=True)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the format there, and the table to stdout.",
)
@runs_option
@click.pass_context
def gate_command(
    context: click.Context,
    /,
    base: str,
    candidate: str,
    languages: tuple[str, ...],
    format_: str,
    output: Path | None,
    runs: Path,
    **given: float,
) -> None:
    """Decide whether a candidate run dropped against a base run.

    Exit codes: 0 pass, 1 regressed, 2 the runs cannot be compared, 3 inconclusive, 4 a run is incomplete.
    """
    shared = common(*read_pair(runs, base, candidate), languages, part=bool(given["part"]))
    found = outcomes(shared)
    decision = _decide(shared, found, Rule(given["max_drop"] / 100, given["alpha"]))
    _tell(Gated(decision, shared, found), format_, output)
    context.exit(EXITS[decision.result])


def _decide(shared: Common, found: Outcomes, rule: Rule) -> Decision:
    """One scope for each language; one for all, where there are several."""
    scopes = [*found.languages, *([found.overall] if len(found.languages) > 1 else [])]
    return decide({scope.name: list(scope.counts.values()) for scope in scopes}, rule, complete=shared.complete)


def _tell(gated: Gated, format_: str, output: Path | None) -> None:
    """To stdout, or to a file with the table on stdout. Annotations only count on stdout."""
    text = FORMATS[format_](gated)
    if format_ == "github":
        click.echo(render_annotations(gated), nl=False)
        summary = os.environ.get(STEP_SUMMARY)
        if output is None and summary:
            with Path(summary).open("a", encoding="utf-8") as page:  # other steps write to it, too
                page.write(text)
            text = _table(gated)
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
        text = _table(gated)
    click.echo(text, nl=False)
