"""What the stand-in answers to statements whose outcome on Oracle is documented (tests/golden/oracle)."""

import os
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from codegrade.databases import open_engine
from codegrade.engines.interface import CaseData, Engine, Script, StatementLimits
from codegrade.errors import Unavailable, Undetermined
from codegrade.execution import Outcome
from codegrade.languages import load_databases
from codegrade.relational.rows import decode
from codegrade.relational.types import Column, ForeignKey, Routine, Table, parse_column_type
from codegrade.relational.values import Value, column_value
from codegrade.roots import find_roots

FOLDER = Path(__file__).parent.parent / "golden" / "oracle"
LIMITS = StatementLimits(seconds=10)
WANTED = 0.95


def table(declared: dict) -> Table:
    """A table of schema.toml."""
    return Table(
        declared["name"],
        tuple(Column(c["name"], parse_column_type(c["type"]), c.get("null", False)) for c in declared["columns"]),
        tuple(declared.get("primary_key", ())),
        tuple(tuple(key) for key in declared.get("unique", ())),
        tuple(
            ForeignKey(tuple(key["columns"]), key["references"], tuple(key["to"]))
            for key in declared.get("foreign_keys", ())
        ),
    )


SCHEMA = tomllib.loads((FOLDER / "schema.toml").read_text())["tables"]
TABLES = tuple(table(declared) for declared in SCHEMA)
STATEMENTS = [
    statement
    for file in sorted(FOLDER.glob("*.toml"))
    if file.name != "schema.toml"
    for statement in tomllib.loads(file.read_text())["statement"]
]


def cell(column: Column, written: object) -> Value:
    """A value of schema.toml."""
    if written == "NULL":
        return None
    return column_value(column, int(written) if isinstance(written, bool) else written)


def case(calls: tuple[tuple[Value, ...], ...] = ()) -> CaseData:
    """The rows of schema.toml."""
    rows = {
        one.name: tuple(tuple(map(cell, one.columns, row)) for row in declared["rows"])
        for one, declared in zip(TABLES, SCHEMA, strict=True)
    }
    return CaseData(rows, calls)


def literal(text: str) -> Value:
    """A value that is written as an SQL literal."""
    if text in {"NULL", "''"}:
        return None
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    if found := re.fullmatch(r"(?:DATE|TIMESTAMP) '(.*)'", text):
        return datetime.fromisoformat(found[1])
    return Decimal(text)


def plain(value: Value) -> Value:
    """A value such that equal ones are equal: dates at midnight, numbers by value, blanks kept."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - databases have no zone here
    return Decimal(str(value)) if isinstance(value, int | float | Decimal) else value


def script(statement: dict) -> Script:
    """The script that a statement is."""
    routine, calls = None, ()
    form = (
        "change"
        if "table" in statement or not statement["sql"].lstrip().upper().startswith(("SELECT", "WITH"))
        else "query"
    )
    if "routine" in statement:
        given = statement["routine"]
        returns = parse_column_type(given["returns"]) if "returns" in given else None
        params = tuple((f"p{index}", parse_column_type(text)) for index, text in enumerate(given["params"]))
        routine = Routine(given["name"], params, returns)
        form = "procedure" if returns is None else "function"
        calls = tuple(tuple(map(literal, call)) for call in statement["calls"])
    return Script(form, statement["sql"], TABLES, (case(calls),), LIMITS, routine)


def answer(outcome: Outcome, statement: dict) -> object:
    """An ORA- code, or rows."""
    last = outcome.records[-1]
    if last.type != "D":
        return last.payload.decode()[:9]
    results = decode(outcome.records[0].payload)
    names = [one.name for one in TABLES]
    found = results[names.index(statement["table"])] if "table" in statement else results[0]
    rows = [tuple(map(plain, row)) for row in found.rows]
    return rows if statement.get("ordered") else Counter(rows)


def expected(statement: dict) -> list[object]:
    """The answers that are right."""
    if "error" in statement:
        return [statement["error"]] if isinstance(statement["error"], str) else list(statement["error"])
    rows = [tuple(plain(literal(value)) for value in row) for row in statement["rows"]]
    return [rows if statement.get("ordered") else Counter(rows)]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """The stand-in, on a server of its own."""
    try:
        opened = open_engine(load_databases(find_roots())["oracle-compat"])
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"oracle-compat: not run: {error}")
    yield opened
    opened.close()


def test_answers_are_documented_or_undetermined(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    """At least 95 % of the statements are answered as documented, no other is answered at all."""
    right, undetermined, wrong = [], [], []
    for statement in STATEMENTS:
        try:
            found = answer(engine.query(script(statement)).last, statement)
        except Undetermined as error:
            undetermined.append(f"{statement['name']}: {error.message}")
            continue
        (right if found in expected(statement) else wrong).append(f"{statement['name']}: {found}")
    counts = f"{len(right)} as documented, {len(undetermined)} undetermined, {len(wrong)} different"
    lines = [f"conformance: {counts}", *(f"  undetermined: {line}" for line in undetermined)]
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert wrong == []
    assert len(right) >= WANTED * len(STATEMENTS)
