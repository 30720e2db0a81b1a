"""MultiPL-E's HumanEval in Java, Rust and Go, and OpenAI's HumanEval in Python, with the chat replies a file has.

Python rows have a canonical solution; the translated ones have none and are marked unproven. Rows whose translated
tests no program can pass are left out by name: they would count against every model.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from codegrade.errors import UsageError
from codegrade.importers.go import go_starter, go_tests
from codegrade.importers.java import java_starter, java_tests, uses_tuples
from codegrade.importers.python import python_starter, python_tests
from codegrade.importers.rows import Row, read_rows
from codegrade.importers.rust import rust_main_tests
from codegrade.importers.suite import ImportedReply, ImportedSuite, ImportedTask
from codegrade.languages import Language

_TRANSLATED = frozenset({"name", "language", "prompt", "tests"})
_PYTHON = frozenset({"task_id", "prompt", "test", "entry_point", "canonical_solution"})
_NO_REFERENCE = "the data set has no reference"
_CONTRADICTION = "its tests ask one and the same call for true and for false"
_IMPOSSIBLE: Mapping[tuple[str, int], str] = {
    ("java", 92): _CONTRADICTION,
    ("rs", 92): _CONTRADICTION,
    ("go_test.go", 92): _CONTRADICTION,
    ("java", 136): "its tests ask whether a Pair equals an Optional, which it never does",
    ("go_test.go", 87): "its tests do not compile: they put []interface{} values into [][]int",
}
"""Rows, by language and number in HumanEval, that no program passes."""


@dataclass(frozen=True, slots=True)
class _Dialect:
    language: str
    starter: Callable[[str], str]
    tests: Callable[[Row], str]


_DIALECTS: Mapping[str, _Dialect] = {
    "java": _Dialect("java", java_starter, lambda row: java_tests(row["prompt"], row["tests"])),
    "rs": _Dialect(
        "rust", lambda prompt: f"{prompt.rstrip()}\n    todo!()\n}}\n", lambda row: rust_main_tests(row["tests"])
    ),
    "go_test.go": _Dialect("go", go_starter, lambda row: go_tests(row["tests"])),
}


def import_multipl_e(file: Path, languages: Mapping[str, Language]) -> ImportedSuite:
    """The file's problems as suite "multipl-e-<language>"; the language is the one its rows name.

    Replies: "gpt" (chat text, verbatim) where rows have `gpt_solution`, "canonical" (programs) for Python. Impossible
    rows become neither tasks nor replies; `left_out` names them.

    Raises:
        UsageError: another format, a language without rules here or not among `languages`, a row of another shape.
    """
    code = read_rows(file, frozenset(), "MultiPL-E")[0].get("language")
    if code is None:
        return _python_suite(file, _language(file, "python", languages))
    if code not in _DIALECTS:
        raise UsageError(f"{file}: MultiPL-E in {code!r} cannot be read yet", hint=f"use {', '.join(_DIALECTS)}")
    rows = read_rows(file, _TRANSLATED, "MultiPL-E")
    if any(row["language"] != code for row in rows):
        raise UsageError(f"{file}: rows in several languages", hint="import one file per language")
    dialect = _DIALECTS[code]
    left_out = {_name(row): _IMPOSSIBLE[code, _number(row)] for row in rows if (code, _number(row)) in _IMPOSSIBLE}
    kept = tuple(row for row in rows if _name(row) not in left_out)
    tasks = tuple(_translated(file, row, dialect) for row in kept)
    suite = _suite(_language(file, dialect.language, languages), "2022-08-17", tasks, {"gpt": _chat(kept, _name)})
    return replace(suite, left_out=left_out)


def _python_suite(file: Path, language: Language) -> ImportedSuite:
    rows = read_rows(file, _PYTHON, "HumanEval")
    programs = tuple(ImportedReply(_python_name(row), "program", _python_program(row)) for row in rows)
    tasks = tuple(_python_task(file, row) for row in rows)
    return _suite(language, "2021-07-07", tasks, {"canonical": programs, "gpt": _chat(rows, _python_name)})


def _suite(
    language: Language, released: str, tasks: tuple[ImportedTask, ...], replies: Mapping[str, tuple[ImportedReply, ...]]
) -> ImportedSuite:
    kept = {name: lines for name, lines in replies.items() if lines}
    return ImportedSuite(f"multipl-e-{language.name}", language.name, language.extension, released, tasks, kept)


def _translated(file: Path, row: Row, dialect: _Dialect) -> ImportedTask:
    tests = _adapted(file, row["name"], lambda: dialect.tests(row))
    starter = dialect.starter(row["prompt"])
    tuples = dialect.language == "java" and uses_tuples(starter, tests)
    return ImportedTask(
        name=_name(row),
        title=_name(row).partition("_")[2],
        entry=_entry(file, row),
        statement=_statement(_name(row), dialect.language, starter),
        starter=starter,
        tests=tests,
        unproven=_NO_REFERENCE,
        tags=("library:javatuples",) if tuples else (),
    )


def _python_task(file: Path, row: Row) -> ImportedTask:
    return ImportedTask(
        name=_python_name(row),
        title=row["entry_point"],
        entry=row["entry_point"],
        statement=_statement(_python_name(row), "python", python_starter(row["prompt"])),
        starter=python_starter(row["prompt"]),
        tests=_adapted(file, row["task_id"], lambda: python_tests(row["test"], row["entry_point"])),
        reference=_python_program(row),
    )


def _statement(name: str, language: str, starter: str) -> str:
    title = name.partition("_")[2]
    return f"# {title}\n\nComplete this program; its comments say what it must do.\n\n```{language}\n{starter}```\n"


def _entry(file: Path, row: Row) -> str:
    """The function whose body the prompt leaves open: the last name before a parameter list."""
    names = re.findall(r"^\s*(?:func|fn|public static [^(]*?)\s*\b(\w+)\(", row["prompt"], re.MULTILINE)
    if not names:
        raise UsageError(f"{file}: {row['name']}: the prompt declares no function", hint="is the file unchanged?")
    return str(names[-1])


def _adapted(file: Path, name: str, adapt: Callable[[], str]) -> str:
    try:
        return adapt()
    except (ValueError, SyntaxError) as error:
        raise UsageError(f"{file}: {name}: {error}", hint="is the file complete and unchanged?") from error


def _chat(rows: tuple[Row, ...], name: Callable[[Row], str]) -> tuple[ImportedReply, ...]:
    return tuple(ImportedReply(name(row), "reply", row["gpt_solution"]) for row in rows if "gpt_solution" in row)


def _name(row: Row) -> str:
    """The folder of a row: "HumanEval_7_filter" → "007_filter"."""
    return f"{_number(row):03}_{row['name'].split('_', 2)[2]}"


def _number(row: Row) -> int:
    return int(row["name"].split("_", 2)[1])


def _python_name(row: Row) -> str:
    return f"{int(row['task_id'].partition('/')[2]):03}_{row['entry_point']}"


def _python_program(row: Row) -> str:
    return row["prompt"] + row["canonical_solution"]


def _language(file: Path, name: str, languages: Mapping[str, Language]) -> Language:
    if name not in languages:
        raise UsageError(f"{file}: there is no language {name!r} here", hint=f"known are {', '.join(languages)}")
    return languages[name]
