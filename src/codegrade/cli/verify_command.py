"""`codegrade verify RUN`: judge a run's replies again, compare the verdicts, and give a receipt."""

from pathlib import Path

import click

from codegrade.cli.drive import find_run, note
from codegrade.cli.ending import EXIT_INCOMPLETE
from codegrade.cli.judging_again import judge_again
from codegrade.cli.narrowing import Part, narrow, narrow_receipt
from codegrade.cli.options import Choice, machine_options
from codegrade.errors import UsageError
from codegrade.receipt import Receipt, differences, judged_once, read_receipt, surroundings
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
@click.option("--lang", "only_languages", multiple=True, metavar="LANG", help="Only this language; repeatable.")
@click.option(
    "--task",
    "only_tasks",
    multiple=True,
    metavar="TASK",
    help="Only this task, or a pattern such as 'starter/two*'; repeatable.",
)
@machine_options
def verify_command(
    choice: Choice,
    run: str,
    file: Path | None,
    against: Path | None,
    only_languages: tuple[str, ...],
    only_tasks: tuple[str, ...],
) -> None:
    """Judge the stored replies of RUN again, here, and report every verdict that differs from the recorded one.

    Exits 0 where all verdicts are the same, 1 where one differs or the other receipt contradicts, 4 where none differs
    but not all could be judged again, here or for the other receipt. RUN is left as it is.
    """
    part = Part(only_languages, only_tasks)
    other = narrow_receipt(read_receipt(against), part) if against else None
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)  # before the work, not after it
    whole = read_run(find_run(choice.runs, run))
    recorded = narrow(whole, part)
    if not recorded.attempts:
        raise UsageError(
            f"{recorded.folder} has no verdict to verify", hint=f"codegrade run --resume {recorded.folder}"
        )
    if missing := len(recorded.missing()):
        note(f"INCOMPLETE: {missing} attempts of the run have no verdict; what it has is verified")
    if not part.whole:
        note(f"verified is a part: {len(recorded.attempts)} of {len(whole.attempts)} attempts")
    again = judge_again(recorded, choice)
    receipt = Receipt.of(recorded, again.run, again.problems)
    if file is not None:
        file.write_text(receipt.model_dump_json(indent=1) + "\n", encoding="utf-8")
        note(f"the receipt is in {file}")
    click.echo(render_receipt(receipt), nl=False)
    click.get_current_context().exit(max(_code(receipt), _compared(receipt, other), key=_GRAVITY.index))


_GRAVITY = (0, EXIT_INCOMPLETE, EXIT_DIFFERS)


def _code(receipt: Receipt) -> int:
    if receipt.differing:
        return EXIT_DIFFERS
    return EXIT_INCOMPLETE if receipt.unjudged else 0


def _compared(receipt: Receipt, other: Receipt | None) -> int:
    """Say how the other receipt compares, and what is only noted; the exit code of that."""
    if other is None:
        return 0
    found, once = differences(receipt, other), judged_once(receipt, other)
    said = "NOT the same" if found else "the same as far as both judged again" if once else "the same"
    click.echo(f"\nagainst the other receipt, {other.digest}: {said}")
    for line in (*found, *once, *(f"noted: {said}" for said in surroundings(receipt, other))):
        click.echo(f"  {line}")
    if found:
        return EXIT_DIFFERS
    return EXIT_INCOMPLETE if once else 0
