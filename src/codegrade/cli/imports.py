"""`codegrade import`: files of public benchmarks as suites."""

from pathlib import Path

import click

from codegrade.importers.humanevalpack import import_humanevalpack
from codegrade.importers.multipl_e import import_multipl_e
from codegrade.importers.suite import ImportedSuite, write_suite
from codegrade.languages import load_languages, pick
from codegrade.roots import find_roots

_FILE = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
_INTO = click.option(
    "--into",
    required=True,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where tasks/ and replies/ go; `run` and `grade` take it as --root.",
)
_REPLIES = click.option("--replies", is_flag=True, help="Also write the replies found in the file.")
_FORCE = click.option("--force", is_flag=True, help="Replace the suite if it is there already.")


@click.group("import")
def import_group() -> None:
    """Make suites of public benchmarks' files."""


@import_group.command("humanevalpack")
@_FILE
@click.option("--lang", "language", required=True, metavar="LANG", help="The file's language: python or rust.")
@_INTO
@_REPLIES
@_FORCE
def humanevalpack_command(*, file: Path, language: str, into: Path, replies: bool, force: bool) -> None:
    """Import HumanEvalPack (one language's JSONL file)."""
    chosen = pick(load_languages(find_roots()), (language,))[0]
    _write(import_humanevalpack(file, chosen), into, replies=replies, force=force)


@import_group.command("multipl-e")
@_FILE
@_INTO
@_REPLIES
@_FORCE
def multipl_e_command(*, file: Path, into: Path, replies: bool, force: bool) -> None:
    """Import MultiPL-E's HumanEval in Java, Rust or Go, or HumanEval in Python; the file says which."""
    _write(import_multipl_e(file, load_languages(find_roots())), into, replies=replies, force=force)


def _write(suite: ImportedSuite, into: Path, *, replies: bool, force: bool) -> None:
    for path in write_suite(suite, into, force=force, replies=replies):
        click.echo(str(path))
    for name, why in suite.left_out.items():
        click.echo(f"left out {name}: {why}", err=True)
    example = f"codegrade run --root {into} --suite {suite.name} --model …"
    click.echo(f"{len(suite.tasks)} tasks in {suite.language}; use them with: {example}", err=True)
