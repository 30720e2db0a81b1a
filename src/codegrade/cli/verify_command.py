"""`codegrade verify RUN`: judge a run's replies again, compare the verdicts, and give a receipt."""

from pathlib import Path

import click

from codegrade.cli.drive import find_run, note
from codegrade.cli.ending import EXIT_INCOMPLETE
from codegrade.cli.judging_again import judge_again
from codegrade.cli.options import Choice, machine_options
from codegrade.errors import UsageError
from codegrade.receipt import Receipt, differences, read_receipt, surroundings
from codegrade.records.disk import recording
from codegrade.records.reading import read_run
from codegrade.report.receipt_page import render_receipt

EXIT_DIFFERS = 1


@click.command("verify")
@click.argument("run", metavar="RUN")
@click.option(
    "--receipt",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the receipt there, as JSON.",
)
@click.option(
    "--against",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="A receipt of somebody else: name what differs from it.",
)
@machine_options
def verify_command(choice: Choice, run: str, file: Path | None, against: Path | None) -> None:
    """Judge the stored replies of RUN again, here, and report every verdict that differs from the recorded one.

    Exits 0 where all verdicts are the same, 1 where one differs (or differs from the other receipt), 4 where none
    differs but not all could be judged again. RUN is left as it is.
    """
    other = read_receipt(against) if against else None
    recorded = read_run(find_run(choice.runs, run))
    if not recorded.attempts:
        raise UsageError(
            f"{recorded.folder} has no verdict to verify", hint=f"codegrade run --resume {recorded.folder}"
        )
    again = judge_again(recorded, choice)
    receipt = Receipt.of(recorded, again.run, again.problems)
    if file is not None:
        with recording(file):
            file.write_text(receipt.model_dump_json(indent=1) + "\n", encoding="utf-8")
        note(f"the receipt is in {file}")
    click.echo(render_receipt(receipt), nl=False)
    agrees = other is None or _compare(receipt, other)
    click.get_current_context().exit(_exit_code(receipt, agrees=agrees))


def _compare(receipt: Receipt, other: Receipt) -> bool:
    """Whether the receipt is the other's equal; says in what not, and what is only noted."""
    found = differences(receipt, other)
    same = receipt.digest == other.digest
    click.echo(f"\nagainst the other receipt, {other.digest}: " + ("the same" if same else "NOT the same"))
    for line in (*found, *(f"noted: {said}" for said in surroundings(receipt, other))):
        click.echo(f"  {line}")
    return same


def _exit_code(receipt: Receipt, *, agrees: bool) -> int:
    if receipt.differing or not agrees:
        return EXIT_DIFFERS
    return EXIT_INCOMPLETE if receipt.unjudged else 0
