"""HumanEvalPack (bigcode/humanevalpack): 164 problems a language, with a correct and a buggy solution and tests."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegrade.errors import UsageError
from codegrade.importers.python import python_starter, python_tests
from codegrade.importers.rows import Row, read_rows
from codegrade.importers.rust import crates, rust_module_tests, rust_program, rust_starter
from codegrade.importers.suite import ImportedReply, ImportedSuite, ImportedTask
from codegrade.languages import Language

_FIELDS = frozenset(
    {"task_id", "declaration", "canonical_solution", "buggy_solution", "test", "entry_point", "instruction"}
)
_RELEASED = "2023-08-14"  # the paper, arXiv 2308.07124


@dataclass(frozen=True, slots=True)
class _Dialect:
    prefix: str  # of task_id
    program: Callable[[str, str], str]
    starter: Callable[[str], str]
    tests: Callable[[Row], str]


_DIALECTS: Mapping[str, _Dialect] = {
    "python": _Dialect(
        "Python",
        lambda head, body: f"{head.rstrip()}\n{body}",
        python_starter,
        lambda row: python_tests(row["test"], row["entry_point"]),
    ),
    "rust": _Dialect("Rust", rust_program, rust_starter, lambda row: rust_module_tests(row["test"])),
}


def import_humanevalpack(file: Path, language: Language) -> ImportedSuite:
    """The file's problems as suite "humanevalpack-<language>", with replies "canonical" and "buggy" (programs).

    Raises:
        UsageError: a language without rules here, a file of another language or format, or test code of another shape.
    """
    dialect = _DIALECTS.get(language.name)
    if dialect is None:
        raise UsageError(f"HumanEvalPack in {language.title} cannot be read yet", hint=f"use {' or '.join(_DIALECTS)}")
    rows = read_rows(file, _FIELDS, "HumanEvalPack")
    tasks = tuple(_task(file, row, dialect) for row in rows)
    return ImportedSuite(
        name=f"humanevalpack-{language.name}",
        language=language.name,
        extension=language.extension,
        released=_RELEASED,
        tasks=tasks,
        replies={
            "canonical": tuple(_reply(row, dialect, "canonical_solution") for row in rows),
            "buggy": tuple(_reply(row, dialect, "buggy_solution") for row in rows),
        },
    )


def _task(file: Path, row: Row, dialect: _Dialect) -> ImportedTask:
    if not row["task_id"].startswith(f"{dialect.prefix}/"):
        raise UsageError(f"{file}: {row['task_id']} is not {dialect.prefix}", hint="give --lang the file's language")
    try:
        tests = dialect.tests(row)
    except (ValueError, SyntaxError) as error:
        raise UsageError(f"{file}: {row['task_id']}: {error}", hint="is the file complete and unchanged?") from error
    reference = dialect.program(row["declaration"], row["canonical_solution"])
    return ImportedTask(
        name=_name(row),
        title=row["entry_point"],
        entry=_entry(row),
        statement=f"# {row['entry_point']}\n\n{row['instruction'].strip()}\n",
        starter=dialect.starter(row["declaration"]),
        tests=tests,
        reference=reference,
        tags=tuple(f"crate:{name}" for name in crates(reference, tests)) if dialect.prefix == "Rust" else (),
    )


def _reply(row: Row, dialect: _Dialect, field: str) -> ImportedReply:
    return ImportedReply(_name(row), "program", dialect.program(row["declaration"], row[field]))


def _entry(row: Row) -> str:
    """The function left open by the declaration; nine Rust rows give another name as entry_point."""
    names = re.findall(r"\b(?:def|fn)\s+(\w+)", row["declaration"])
    return str(names[-1]) if names else row["entry_point"]


def _name(row: Row) -> str:
    return f"{int(row['task_id'].partition('/')[2]):03}_{row['entry_point']}"
